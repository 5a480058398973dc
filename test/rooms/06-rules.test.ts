import { testRooms } from '../helpers/room.ts';

testRooms('fim', 'rules');
