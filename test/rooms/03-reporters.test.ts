import { testRooms } from '../helpers/room.ts';

testRooms('init', 'reporters');
