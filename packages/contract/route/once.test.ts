import { describe, expect, it } from 'vitest';
import { ApiProblem, type Client } from './client.ts';
import { numberOf, once, sendOnce } from './once.ts';
import { type Route, route } from './route.ts';

const opdracht = route({
  naam: 'neem',
  method: 'POST',
  path: '/v1/dingen',
  samenvatting: '',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 204,
}) as unknown as Route<undefined, undefined, { readonly wat: string }, number>;

function opstelling(antwoorden: readonly (number | Error)[] = []) {
  let nu = 0;
  let keer = 0;
  const server = (async () => {
    const antwoord = antwoorden[keer] ?? keer + 1;
    keer += 1;
    if (antwoord instanceof Error) throw antwoord;
    return antwoord;
  }) as unknown as Client;
  const api = sendOnce(
    server,
    once(() => nu),
  );
  return {
    stuur: (wat: string) => api(opdracht, { body: { wat } }),
    wacht: (ms: number) => {
      nu += ms;
    },
    gestuurd: () => keer,
  };
}

describe('a double click', () => {
  it('sends one command while the first is on its way', async () => {
    const { stuur, gestuurd } = opstelling();
    expect(await Promise.all([stuur('a'), stuur('a')])).toEqual([1, 1]);
    expect(gestuurd()).toBe(1);
  });

  it.each([
    [300, 1],
    [999, 1],
    [1000, 2],
  ])('also when the first was answered, %i ms later: %i sent', async (ms, keer) => {
    const { stuur, wacht, gestuurd } = opstelling();
    await stuur('a');
    wacht(ms);
    await stuur('a');
    expect(gestuurd()).toBe(keer);
  });

  it('does not hold another command, and after that one the first means something new', async () => {
    const { stuur, gestuurd } = opstelling();
    expect([await stuur('a'), await stuur('b'), await stuur('a')]).toEqual([1, 2, 3]);
    expect(gestuurd()).toBe(3);
  });

  it('lets somebody try again what was refused', async () => {
    const { stuur } = opstelling([new ApiProblem({ status: 409, title: 'Nee', detail: 'Nee.' })]);
    await expect(stuur('a')).rejects.toThrow('Nee.');
    expect(await stuur('a')).toBe(2);
  });
});

it('knows a file that is chosen again from the one before, whatever is in them', () => {
  const [een, zelfde] = [new Blob(['a']), new Blob(['a'])];
  expect(numberOf(een)).toBe(numberOf(een));
  expect(numberOf(zelfde)).not.toBe(numberOf(een));
});
