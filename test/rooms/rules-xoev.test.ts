import { testRooms } from '../helpers/room.ts';

testRooms('rules/xoev');
