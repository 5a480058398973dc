import { testRooms } from '../helpers/room.ts';

testRooms('evidence', 'rulesets');
