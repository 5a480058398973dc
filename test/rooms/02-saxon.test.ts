import { testRooms } from '../helpers/room.ts';

testRooms('web/saxon');
