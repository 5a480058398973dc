import { testRooms } from '../helpers/room.ts';

testRooms('lsp');
