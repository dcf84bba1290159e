import type { Doel, Omvang, Taak } from '@meedoen/casework/bevoegdheid';
import type { z } from 'zod';

/** What one path of the API takes, gives, who may use it and which word the log of processing gets. */
export interface Route<Params, Query, Body, Answer> {
  readonly naam: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/v1/aanvragen/{aanvraagId}`: Dutch plural nouns, kebab-case, no bsn. */
  readonly path: string;
  readonly samenvatting: string;
  /** The task somebody needs to hold; `openbaar` needs no login. */
  readonly taak: Taak | 'openbaar';
  /** Who represents a resident may use this path with any of these scopes; left out: only the resident themselves. */
  readonly omvang?: readonly Omvang[];
  /** Purpose under which personal data is read or changed; null where the path holds none. */
  readonly doel: Doel | null;
  /** Word in the log of processing, in plain Dutch for the resident; null where the path holds no personal data. */
  readonly verwerking: string | null;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Status and schema of success. `bestand` streams a file. */
  readonly status: 200 | 201 | 202 | 204;
  readonly answer?: z.ZodType<Answer>;
  readonly bestand?: readonly string[];
  /** Kinds of file the route takes as raw bytes, instead of a JSON body. */
  readonly ontvangt?: readonly string[];
  /** What stands in such a file, to describe it: the handler reads it, part by part. */
  readonly bestandsvorm?: z.ZodType;
  /** The answer holds a secret: it is not kept to answer the same command again. */
  readonly geheim?: boolean;
  /** The answer carries an ETag and the change wants `If-Match`. */
  readonly versie?: boolean;
}

/** Keeps the types of a route. */
export function route<Params = undefined, Query = undefined, Body = undefined, Answer = undefined>(
  definition: Route<Params, Query, Body, Answer>,
): Route<Params, Query, Body, Answer> {
  return definition;
}

/** A problem as the API gives it (RFC 9457, with field errors added: docs/decisions). */
export interface Problem {
  readonly type?: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}
