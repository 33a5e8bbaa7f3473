/** Pictures of the ward for the documentation: `?room=<key>` draws a room with its people, `?faces` four patients well above and sick below. */
import { drawFaces } from './faces.ts';
import { drawRoom } from './room.ts';

const canvas = document.querySelector('canvas');
if (!canvas) throw new Error('the gallery has no canvas');
const query = new URLSearchParams(location.search);
const room = query.get('room');
await (room === null ? drawFaces(canvas) : drawRoom(canvas, room));
document.documentElement.dataset['drawn'] = 'yes';
