import { readEigenInzage } from '@meedoen/contract/inzage';
import type { Maand } from '@meedoen/law/kernel';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import type { z } from 'zod';
import { Beeld } from '../onderdelen/beeld.tsx';
import { Artikel, Blok, Kaart, Nederlands, Uitleg } from '../onderdelen/delen.tsx';
import { GaKnop, GaLos } from '../onderdelen/ga.tsx';
import { naarStart, Pagina } from '../pagina/pagina.tsx';
import { Laden, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { inzage as i } from '../teksten/gegevens.ts';
import { dagVan, hoofdletter, maandVan, maandVoluit, tijdstip, voorletters } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

type Regel = z.infer<NonNullable<typeof readEigenInzage.answer>>['regels'][number];

/** Lines under the month they fall in, newest first as the server gives them. */
export function perMaand(regels: readonly Regel[]): { readonly maand: Maand; readonly regels: readonly Regel[] }[] {
  const groepen = Map.groupBy(regels, (regel) => maandVan(regel.op));
  return [...groepen].map(([maand, deel]) => ({ maand, regels: deel }));
}

/** What somebody did on one day for one reason, together: a long day at a file is one look. */
export interface Inzage {
  readonly eerste: Regel;
  readonly wat: readonly string[];
}
export function perInzage(regels: readonly Regel[]): Inzage[] {
  const inzagen = Map.groupBy(regels, ({ wie, functie, waarom, machine, op }) =>
    JSON.stringify([wie, functie, waarom, machine, dagVan(op)]),
  );
  return [...inzagen.values()].flatMap((deel) => {
    const [eerste] = deel;
    return eerste ? [{ eerste, wat: [...new Set(deel.map(({ wat }) => wat))] }] : [];
  });
}

/** Words of the log, as a sentence. */
const alsZin = (tekst: string): string => hoofdletter(tekst).replace(/([^.?])$/, '$1.');

function Inzageregel({ inzage: { eerste: regel, wat } }: { readonly inzage: Inzage }) {
  const { zeg, taal } = useTaal();
  const tijd = tijdstip(regel.op, taal);
  const wie = regel.machine ? zeg(i.computer) : regel.wie;
  return (
    <li>
      <span
        className={`meedoen-gezicht meedoen-gezicht--klein${regel.machine ? ' meedoen-gezicht--grijs' : ''}`}
        aria-hidden="true"
      >
        {regel.machine ? <Beeld naam="computer" /> : voorletters(regel.wie)}
      </span>
      <div className="meedoen-kijk__wie">
        <strong>{wie}</strong>
        <small>
          {regel.machine ? zeg(i.vanzelf, { tijd }) : zeg(i.functie, { functie: hoofdletter(regel.functie), tijd })}
        </small>
      </div>
      <div className="meedoen-kijk__rest">
        <Paragraph>
          <strong>{zeg(i.waarom)}</strong>{' '}
          {regel.waarom ? <Nederlands>{alsZin(regel.waarom)}</Nederlands> : zeg(i.geenReden)}
        </Paragraph>
        <Paragraph>
          <strong>{zeg(i.wat)}</strong> <Nederlands>{wat.map(alsZin).join(' ')}</Nederlands>
        </Paragraph>
        <GaLos naar={`/vragen?over=${encodeURIComponent(`${wie}, ${tijd}: ${wat.join(', ')}`.slice(0, 200))}`}>
          <Zeg van={i.vraag} />
          <span className="meedoen-alleen-voorlezen">
            {' '}
            ({wie}, {tijd})
          </span>
        </GaLos>
      </div>
    </li>
  );
}

function Zij() {
  const { zeg } = useTaal();
  return (
    <>
      <Kaart kop={zeg(i.nietKop)}>
        <Paragraph>
          <Zeg van={i.niet} />
        </Paragraph>
      </Kaart>
      <Kaart kop={zeg(i.vertrouwKop)}>
        <Paragraph>
          <Zeg van={i.vertrouw} />
        </Paragraph>
        <GaKnop naar="/vragen" soort="secondary-action-button">
          <Zeg van={i.meld} />
        </GaKnop>
        <Uitleg kop={zeg(i.meerRecht)}>
          <UnorderedList>
            {[i.recht1, i.recht2, i.recht3].map((recht) => (
              <UnorderedListItem key={recht.je}>
                <Zeg van={recht} />
              </UnorderedListItem>
            ))}
          </UnorderedList>
          <Artikel artikel="artikel 15, 16 en 77 AVG" />
        </Uitleg>
      </Kaart>
    </>
  );
}

/** Every time somebody looked: who, why, what; machines too. */
export default function WieKeek() {
  const { zeg, taal } = useTaal();
  const { ingelogd } = useWie();
  const vraag = useInfiniteQuery({
    queryKey: sleutels.eigen('inzage'),
    enabled: ingelogd,
    queryFn: ({ pageParam, signal }) => api(readEigenInzage, { query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (bladzijde) => bladzijde.volgende ?? undefined,
  });
  const bladzijden = vraag.data?.pages;
  const regels = bladzijden?.flatMap((bladzijde) => bladzijde.regels) ?? [];
  return (
    <Pagina titel={zeg(i.titel)} terug={naarStart} zij={<Zij />}>
      <Paragraph appearance="lead">
        <Zeg van={i.intro} /> <Zeg van={i.ookComputer} />
      </Paragraph>
      {bladzijden?.some(({ achtergehouden }) => achtergehouden) ? (
        <Alert type="info">
          <Paragraph>
            <Zeg van={i.achtergehouden} />
          </Paragraph>
        </Alert>
      ) : null}
      {bladzijden ? (
        regels.length === 0 ? (
          <Paragraph>
            <Zeg van={i.leeg} />
          </Paragraph>
        ) : (
          perMaand(regels).map((groep) => (
            <Blok key={groep.maand} kop={hoofdletter(maandVoluit(groep.maand, taal))}>
              <ul className="meedoen-kijk">
                {perInzage(groep.regels).map((inzage) => (
                  <Inzageregel
                    key={`${inzage.eerste.op} ${inzage.eerste.wie} ${inzage.eerste.waarom}`}
                    inzage={inzage}
                  />
                ))}
              </ul>
            </Blok>
          ))
        )
      ) : vraag.error ? (
        <Mis fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      ) : (
        <Laden />
      )}
      {vraag.hasNextPage ? (
        <div className="meedoen-knoppen">
          <Button
            appearance="secondary-action-button"
            disabled={vraag.isFetchingNextPage}
            busy={vraag.isFetchingNextPage}
            onClick={() => void vraag.fetchNextPage()}
          >
            <Zeg van={i.meer} />
          </Button>
        </div>
      ) : null}
    </Pagina>
  );
}
