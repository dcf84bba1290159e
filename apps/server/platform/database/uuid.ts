import { randomUUIDv7 } from 'node:crypto';

/** A new id: UUID version 7 (RFC 9562), which sorts by the moment it was made. */
export const uuidv7 = (): string => randomUUIDv7();
