import { testRooms } from '../helpers/room.ts';

testRooms('codelists', 'xoev', 'reports', 'store', 'text', 'words');
