import { testRooms } from '../helpers/room.ts';

testRooms('store', 'text', 'words');
