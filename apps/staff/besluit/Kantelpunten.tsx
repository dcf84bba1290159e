import { type Kantelpunt, type Kantelpunten, readBesluitkantelpunten } from '@meedoen/contract/kantelpunt';
import { Artikel } from '@meedoen/ui/uitleg';
import { datumLang, euro, maandLang, verschilbedrag } from '@meedoen/ui/weergave';
import { useState } from 'react';
import { Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

/** A part in the household in words: `medebewoner-2` is the second housemate. */
function wieIn(wie: string | null): string {
  if (wie === null || wie === 'aanvrager') return 'de aanvrager';
  const [rol = '', nummer = ''] = wie.split('-');
  return rol === 'partner' ? 'de partner' : `${rol} ${nummer}`;
}

const VELD = { inkomen: 'inkomen', spaargeld: 'spaargeld', bezit: 'overig bezit', auto: 'waarde van de auto' } as const;
const ANDERS = {
  'huisgenoot-erbij': () => 'een kostendelende medebewoner erbij',
  'huisgenoot-weg': (wie: string) => `zonder ${wie}`,
  'partner-erbij': () => 'een partner zonder inkomen erbij',
  'partner-weg': () => 'zonder de partner',
  verblijf: (wie: string) => `${wie} is Nederlander of daaraan gelijkgesteld`,
  woonplaats: (wie: string) => `${wie} woont in Nederland`,
  detentie: (wie: string) => `${wie} is niet gedetineerd`,
  studie: (wie: string) => `${wie} kan geen studiefinanciering krijgen`,
} as const;

/** The one fact that would be otherwise, short: staff reads it beside the law. */
export function stapInWoorden({ feit, wie, vanInCenten, naarInCenten, dag, leeftijd }: Kantelpunt): string {
  const naam = wieIn(wie);
  switch (feit) {
    case 'inkomen':
    case 'spaargeld':
    case 'bezit':
    case 'auto': {
      const [van, naar] = [vanInCenten ?? 0, naarInCenten ?? 0];
      const wat = feit === 'inkomen' ? `inkomen van ${naam}` : VELD[feit];
      return `${wat} ${euro(naar)} of ${naar > van ? 'meer' : 'minder'} (nu ${euro(van)})`;
    }
    case 'dag':
      return `vanaf ${dag ? datumLang(dag) : ''}${leeftijd === null ? '' : `: ${naam} wordt ${leeftijd}`}`;
    default:
      return ANDERS[feit](naam);
  }
}

export function gevolgInWoorden({ gevolg }: Kantelpunt, nu: Kantelpunten['nu']): string {
  const { recht, reden, uitkeringInCenten } = gevolg;
  if (!recht) return `geen recht (${reden ?? 'onbekend'})`;
  if (uitkeringInCenten === null) return 'wel recht, bedrag onbekend';
  const verschil = nu?.recht && nu.uitkeringInCenten !== null ? uitkeringInCenten - nu.uitkeringInCenten : 0;
  return `${euro(uitkeringInCenten)}${verschil === 0 ? '' : ` (${verschilbedrag(verschil)})`}`;
}

/** On which facts the outcome turns: each changed as little as alters it, with the article. Asked for when opened. */
export function Kantelpuntendeel({ besluitId }: { readonly besluitId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="mdn-panel__lijf mdn-kantel mdn-achter" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Wat zou de uitkomst anders maken</summary>
      {open && <Lijst besluitId={besluitId} />}
    </details>
  );
}

function Lijst({ besluitId }: { readonly besluitId: string }) {
  const lezing = useLees(readBesluitkantelpunten, { params: { besluitId } });
  return (
    <Lezing van={lezing} regels={4} wat="wat de uitkomst anders maakt">
      {({ maand, nu, wegen, blind, heleMaand }) =>
        wegen.length === 0 && blind.length === 0 ? (
          <p className="mdn-sm mdn-sec">
            {nu === null && maand !== null
              ? 'Hier valt niets te zeggen: dit besluit gaat niet over een bedrag, of er ontbreekt een bedrag of gegeven.'
              : 'Geen enkel gegeven maakt de uitkomst alleen, of met een tweede samen, anders.'}
          </p>
        ) : (
          <>
            <p className="mdn-sm mdn-sec">
              {maand && `Gerekend over ${maandLang(maand)}${heleMaand ? '' : ' (geen hele maand)'}, `}met
              vakantietoeslag, voor inhoudingen. Telkens is één gegeven zo weinig mogelijk veranderd. De inwoner ziet
              dezelfde lijst zonder „zonder partner” en „zonder medebewoner”.
            </p>
            <ul className="mdn-kantel__lijst">
              {wegen.map(({ stappen }) => {
                const laatste = stappen.at(-1);
                const tekst = stappen.map(stapInWoorden).join(' én ');
                return (
                  laatste && (
                    <li key={tekst}>
                      <span>{tekst}</span>
                      <b>{gevolgInWoorden(laatste, nu)}</b>
                      <Artikel artikel={laatste.artikel} />
                    </li>
                  )
                );
              })}
            </ul>
            {blind.length > 0 && (
              <p className="mdn-sm mdn-sec">Grens niet te geven, daar ontbreekt een bedrag: {blind.join(', ')}.</p>
            )}
          </>
        )
      }
    </Lezing>
  );
}
