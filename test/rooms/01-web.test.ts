import { testRooms } from '../helpers/room.ts';

testRooms('web/page', 'web/form', 'web/json-schema', 'web/world');
