import { testRooms } from '../helpers/room.ts';

testRooms('fim', 'rules/catalogue', 'rules/fim', 'rules/decisions', 'rules/generic', 'rules/portal', 'rules/xoev');
