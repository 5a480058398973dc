import { testRooms } from '../helpers/room.ts';

testRooms('rules/fim', 'rules/decisions');
