import { uuidv7 } from '../platform/database/index.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

/** A variant of the policy lab as the API takes it. */
const VARIANT = { vanaf: '2026-11-01', wijzigingen: [{ regel: 'keuze vrijlatingArbeid', waarde: 'standaard' }] };

/** What the paths of the lab take. */
export const VARIANT_ROUTES = {
  countVariant: () => VARIANT,
  countOverhouden: () => VARIANT,
  forecastVolume: () => ({
    ...{ geschiedenis: 12, maanden: 12, runs: 100, seed: 1 },
    scenario: { vanaf: 1, instroom: 100, verplaatsing: 100, werk: 100, terug: 100 },
  }),
  saveVariant: () => ({ naam: 'Vrijlating voor iedereen', toelichting: '', variant: VARIANT }),
};

/** A variant that was kept in a gemeente. @returns its id */
export async function metVariant(
  proef: Proefomgeving,
  { id: uitvoerder, medewerkers }: Proefuitvoerder,
  gemeente: string,
) {
  const id = uuidv7();
  await proef.systeem(
    (tx) =>
      tx`insert into beleidsvariant ${tx({
        ...{ id, uitvoerder, gemeenten: [gemeente], naam: 'Proef', toelichting: '', inhoud: tx.json(VARIANT) },
        ...{ bewaard_door: medewerkers.beleidsmedewerker, bewaard_op: proef.klok.nu() },
      })}`,
  );
  return id;
}
