import { randomInt, randomUUID } from 'node:crypto';

/** The millisecond of the last id, and how many of it there were from a random beginning (12 bits). */
let moment = 0;
let count = 0;

/**
 * A new id: UUID version 7 (RFC 9562), which sorts by the moment it was made. Of two in one millisecond the later one
 * sorts later too (6.2 method 1): what was recorded last is found by its id.
 */
export function uuidv7(): string {
  const nu = Date.now();
  if (nu > moment) {
    moment = nu;
    count = randomInt(2048);
  } else if (++count > 0xfff) {
    moment += 1;
    count = randomInt(2048);
  }
  const tijd = moment.toString(16).padStart(12, '0');
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${count.toString(16).padStart(3, '0')}-${randomUUID().slice(19)}`;
}
