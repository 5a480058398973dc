import { testRooms } from '../helpers/room.ts';

testRooms('decisions', 'engine', 'run');
