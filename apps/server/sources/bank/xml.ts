import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseOption, XmlDocument, XmlElement, XmlValidateError, XsdValidator } from 'libxml2-wasm';

export type Schema = 'EPC132-08_2025_V1.0_pain.001.001.09' | 'EPC132-08_2025_V1.0_pain.002.001.10' | 'camt.053.001.08';

/** Nothing outside the file is read with it. */
const VEILIG = { option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET };

const validators = new Map<Schema, XsdValidator>();

function validatorFor(schema: Schema): XsdValidator {
  let validator = validators.get(schema);
  if (!validator) {
    const document = XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, 'schemas', `${schema}.xsd`)));
    validator = XsdValidator.fromDoc(document);
    validators.set(schema, validator);
  }
  return validator;
}

/** What is wrong with a file by its schema; empty when nothing is. */
export function schemafouten(xml: string | Uint8Array, schema: Schema): string[] {
  const document = typeof xml === 'string' ? XmlDocument.fromString(xml, VEILIG) : XmlDocument.fromBuffer(xml, VEILIG);
  try {
    validatorFor(schema).validate(document);
    return [];
  } catch (fout) {
    if (!(fout instanceof XmlValidateError)) throw fout;
    return fout.details.map(({ line, message }) => `regel ${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** An element with text. */
export const el = (naam: string, inhoud: string): string =>
  `<${naam}>${inhoud.replace(/[&<>"']/g, (c) => SPECIAL[c] ?? c)}</${naam}>`;
/** An element with elements. */
export const groep = (naam: string, ...inhoud: readonly string[]): string => `<${naam}>${inhoud.join('')}</${naam}>`;

/**
 * Text in the character set every bank in SEPA takes (EPC217-08): accents go, anything else becomes a space.
 * @param lengte most characters the field holds
 */
export function banktekst(text: string, lengte: number): string {
  const basic = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .replace(/\/{2,}/g, '/')
    .slice(0, lengte)
    .trim();
  return basic === '' ? '.' : basic;
}

/** Euros with a point, as ISO 20022 writes them. */
export const bedragTekst = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** Cents from an amount of ISO 20022, which may leave decimals out. @returns undefined when it is none */
export function centenUit(text: string): number | undefined {
  const match = /^(\d{1,13})(?:\.(\d{1,5}))?$/.exec(text.trim());
  if (!match) return undefined;
  const decimals = (match[2] ?? '').padEnd(2, '0');
  if (/[1-9]/.test(decimals.slice(2))) return undefined;
  return Number(match[1]) * 100 + Number(decimals.slice(0, 2));
}

/** Reads a document, does something with its root and gives its memory back. @throws Error when it is no XML */
export function metXml<T>(xml: Uint8Array, work: (root: XmlElement) => T): T {
  const document = XmlDocument.fromBuffer(xml, VEILIG);
  try {
    return work(document.root);
  } finally {
    document.dispose();
  }
}

/** Elements at a path without prefixes, `Stmt/Ntry`, below a node. */
export function vind(node: XmlElement, pad: string): XmlElement[] {
  const xpath = pad
    .split('/')
    .map((naam) => `*[local-name()='${naam}']`)
    .join('/');
  return node.find(xpath).filter((found): found is XmlElement => found instanceof XmlElement);
}

/** The text of the first element at a path. */
export const tekstOp = (node: XmlElement, pad: string): string | undefined => vind(node, pad)[0]?.content.trim();
