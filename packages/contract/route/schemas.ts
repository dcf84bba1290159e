import { z } from 'zod';

type Json = Record<string, unknown>;

/** Turns schemas of the contract into JSON Schema, each named one once, under `components.schemas`. */
export class Schemas {
  readonly #register = z.registry<{ id: string }>();
  readonly #componenten = new Map<string, Json>();

  /** @param namen schemas that get a name of their own; PascalCase */
  constructor(namen: ReadonlyMap<z.ZodType, string>) {
    for (const [schema, id] of namen) this.#register.add(schema, { id });
  }

  /** @param kant `input` for what is sent, `output` for what comes back */
  van(schema: z.ZodType, kant: 'input' | 'output'): Json {
    const {
      $schema: _,
      $defs,
      ...rest
    } = z.toJSONSchema(schema, {
      io: kant,
      unrepresentable: 'any',
      target: 'draft-2020-12',
      metadata: this.#register,
      override({ zodSchema, jsonSchema }) {
        Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
        // the format says it, and hundreds of times the same expression is no help to who reads
        if (jsonSchema.format === 'uuid' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
        // fields may be added to an answer: who reads it must not refuse them
        if (kant === 'output') delete jsonSchema.additionalProperties;
      },
    }) as Json;
    // what is sent can differ from what comes back (defaults, transforms): then it has a name of its own
    const nieuw = new Map<string, string>();
    const eigen = Object.entries(Object($defs) as Record<string, Json>);
    for (const [naam, deel] of eigen) nieuw.set(naam, this.#naamVoor(naam, deel, kant));
    for (const [naam, deel] of eigen) this.#componenten.set(nieuw.get(naam) ?? naam, verwijs(deel, nieuw));
    return verwijs(rest, nieuw);
  }

  /** Every named schema that was used so far, in the order of the alphabet. */
  get componenten(): Record<string, Json> {
    return Object.fromEntries([...this.#componenten].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #naamVoor(naam: string, deel: Json, kant: 'input' | 'output'): string {
    if (kant === 'output') return naam;
    const output = this.#componenten.get(naam);
    const gelijk = !output || JSON.stringify(output) === JSON.stringify(verwijs(deel, new Map()));
    return gelijk ? naam : `${naam}Invoer`;
  }
}

/** The same schema with its references pointing into the document. */
function verwijs(schema: Json, namen: ReadonlyMap<string, string>): Json {
  const gezet = JSON.stringify(schema).replace(
    /"#\/\$defs\/([^"]+)"/g,
    (_, naam: string) => `"#/components/schemas/${namen.get(naam) ?? naam}"`,
  );
  return JSON.parse(gezet) as Json;
}

/** Names for the schemas that slices export: the export in PascalCase, with the slice in front when two share one. */
export function namenVan(slices: Readonly<Record<string, object>>): Map<z.ZodType, string> {
  const alle = Object.entries(slices).flatMap(([slice, module]) =>
    Object.entries(module).flatMap(([naam, value]) =>
      value instanceof z.ZodObject || value instanceof z.ZodEnum || value instanceof z.ZodLazy
        ? [{ slice, naam: pascal(naam), schema: value as z.ZodType }]
        : [],
    ),
  );
  const namen = new Map<z.ZodType, string>();
  for (const { slice, naam, schema } of alle) {
    const ander = alle.some((each) => each.naam === naam && each.schema !== schema);
    if (!namen.has(schema)) namen.set(schema, ander ? `${pascal(slice)}${naam}` : naam);
  }
  return namen;
}

const pascal = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1);
