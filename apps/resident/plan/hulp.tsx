import { type EigenInzet, evaluateEigenInzet, readEigenInzetten } from '@meedoen/contract/instrument';
import type { IsoDate } from '@meedoen/law/kernel';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Heading3, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Klein, Nederlands } from '../onderdelen/delen.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { NuEnEerder } from '../onderdelen/nu-en-eerder.tsx';
import { Stuurknoppen } from '../onderdelen/stuurknoppen.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { instrument as h } from '../teksten/instrument.ts';
import { bedrag, dag } from '../teksten/opmaak.ts';
import { plan as p } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

const inzettenVraag = queryOptions({
  queryKey: sleutels.eigen('inzetten'),
  queryFn: ({ signal }) => api(readEigenInzetten, { signal }),
});

const VOORBIJ: readonly EigenInzet['toestand'][] = ['beeindigd', 'afgewezen', 'ingetrokken'];

/** What was agreed of help with work: what it is, what it means for the money, and how it goes. */
export function Hulp() {
  const { ingelogd } = useWie();
  const { data } = useQuery({ ...inzettenVraag, enabled: ingelogd });
  return (
    <NuEnEerder
      alle={data?.inzetten ?? []}
      voorbij={({ toestand }) => VOORBIJ.includes(toestand)}
      kop={<Zeg van={h.kop} />}
      eerder={<Zeg van={h.eerder} />}
      toon={(inzet) => <Een key={inzet.id} inzet={inzet} />}
    />
  );
}

function Een({ inzet }: { readonly inzet: EigenInzet }) {
  const { taal, zeg } = useTaal();
  const { sessie } = useWie();
  const naam = taal === 'en' ? inzet.naamEn : inzet.naam;
  const { begin, totEnMet, fase } = inzet;
  return (
    <article className="meedoen-kaart meedoen-hulp" aria-label={naam}>
      <Heading3>{naam}</Heading3>
      <Klein>
        <Nederlands>{inzet.uitleg}</Nederlands>
      </Klein>
      <Paragraph>
        <Zeg van={h.stand[inzet.toestand]} />
      </Paragraph>
      <Wacht inzet={inzet} />
      <dl className="meedoen-hulp__lijst">
        <Paar naam={zeg(h.waarvoor)}>
          <Nederlands>{inzet.doel}</Nederlands>
        </Paar>
        {inzet.stap ? (
          <Paar naam={zeg(h.stap)}>
            <Nederlands>{inzet.stap}</Nederlands>
          </Paar>
        ) : null}
        {inzet.waar ? (
          <Paar naam={zeg(h.waar)}>
            <Nederlands>{inzet.waar}</Nederlands>
          </Paar>
        ) : null}
        {inzet.uren ? (
          <Paar naam={zeg(h.uren)}>
            <Zeg van={h.perWeek} met={{ uren: String(inzet.uren).replace('.', taal === 'nl' ? ',' : '.') }} />
          </Paar>
        ) : null}
        {begin ? (
          <Paar naam={zeg(h.wanneer)}>
            {totEnMet ? (
              <Zeg van={h.vanTot} met={{ begin: dag(begin, taal), eind: dag(totEnMet, taal) }} />
            ) : (
              <Zeg van={h.vanaf} met={{ begin: dag(begin, taal) }} />
            )}
          </Paar>
        ) : null}
        {fase ? (
          <Paar naam={zeg(h.deel)}>
            <Zeg van={h.deelVan} met={{ nu: fase.nu + 1, van: fase.namen.length, naam: fase.namen[fase.nu] ?? '' }} />
          </Paar>
        ) : null}
        {inzet.reden || inzet.einde ? (
          <Paar naam={zeg(h.waarom)}>
            <Nederlands>{inzet.reden ?? inzet.einde?.toelichting ?? ''}</Nederlands>
          </Paar>
        ) : null}
        {VOORBIJ.includes(inzet.toestand) ? null : (
          <Paar naam={zeg(h.geld)}>
            <Zeg van={h.inkomen[inzet.inkomen]} />
          </Paar>
        )}
        {inzet.betalingen.map(({ op, bedragInCenten }) => (
          <Paar key={op} naam={zeg(h.betaald)}>
            <Zeg van={h.betaaldOp} met={{ bedrag: bedrag(bedragInCenten, taal), datum: dag(op, taal) }} />
          </Paar>
        ))}
      </dl>
      {inzet.eigenEvaluaties.map(({ op, hielp, woorden }) => (
        <Gezegd key={`${op}${woorden}`} op={op} hielp={zeg(h.hielp[hielp])} woorden={woorden} />
      ))}
      {inzet.mag && sessie.voor === null ? <Vertel inzet={inzet} /> : null}
    </article>
  );
}

function Paar({ naam, children }: { readonly naam: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Wacht({ inzet: { wacht } }: { readonly inzet: EigenInzet }) {
  const { taal } = useTaal();
  if (!wacht) return null;
  const { beurt, plaats, van } = wacht;
  return (
    <Paragraph>
      <Zeg van={h.plaats} met={{ plaats, van }} />{' '}
      {beurt.soort === 'op' && beurt.dag ? (
        <Zeg van={h.beurtOp} met={{ datum: dag(beurt.dag, taal) }} />
      ) : beurt.soort === 'nu' ? (
        <Zeg van={h.beurtNu} />
      ) : (
        <Zeg van={h.beurtOnbekend} />
      )}
    </Paragraph>
  );
}

function Gezegd({ op, hielp, woorden }: { readonly op: IsoDate; readonly hielp: string; readonly woorden: string }) {
  const { taal } = useTaal();
  return (
    <Klein>
      <Zeg van={h.jijZei} met={{ datum: dag(op, taal) }} /> {hielp}. “<Nederlands>{woorden}</Nederlands>”
    </Klein>
  );
}

type Hielp = EigenInzet['eigenEvaluaties'][number]['hielp'];

/** How it goes, in their own words; opened by a button. */
function Vertel({ inzet }: { readonly inzet: EigenInzet }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [hielp, setHielp] = useState<string>();
  const [woorden, setWoorden] = useState('');
  const [gekeken, setGekeken] = useState(false);
  const stuur = useMutation({
    mutationFn: (body: { hielp: Hielp; woorden: string }) =>
      api(evaluateEigenInzet, { params: { inzetId: inzet.id }, body, versie: inzet.versie }),
    onSuccess: () => {
      setOpen(false);
      setWoorden('');
      setHielp(undefined);
      setGekeken(false);
      return client.invalidateQueries({ queryKey: inzettenVraag.queryKey });
    },
    onError: () => client.invalidateQueries({ queryKey: inzettenVraag.queryKey }),
  });
  const id = `hulp-${inzet.id}`;
  const knop = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) document.getElementById(`${id}-groep`)?.focus();
    else if (wasOpen.current) knop.current?.focus();
    wasOpen.current = open;
  }, [open, id]);
  if (!open)
    return (
      <div className="meedoen-knoppen">
        {stuur.isSuccess ? (
          <p role="status">
            <Zeg van={h.dank} />
          </p>
        ) : null}
        <Button ref={knop} appearance="secondary-action-button" onClick={() => setOpen(true)}>
          <Zeg van={h.knop} />
        </Button>
      </div>
    );
  const kiesFout = gekeken && !hielp;
  const leeg = woorden.trim() === '';
  return (
    <form
      noValidate
      className="meedoen-zeggen"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGekeken(true);
        if (!hielp) document.getElementById(`${id}-groep`)?.focus();
        else if (leeg) document.getElementById(id)?.focus();
        else stuur.mutate({ hielp: hielp as Hielp, woorden: woorden.trim() });
      }}
    >
      <Groep id={`${id}-groep`} vraag={<Zeg van={h.helpt} />} fout={kiesFout ? zeg(h.kies) : undefined}>
        <Keuzelijst
          naam={`${id}-hielp`}
          opties={(['ja', 'deels', 'nee'] as const).map((waarde) => ({ waarde, tekst: zeg(h.hielp[waarde]) }))}
          gekozen={hielp}
          kies={setHielp}
          fout={kiesFout}
        />
      </Groep>
      <Tekstveld
        id={id}
        lang
        hoogstens={1000}
        label={<Zeg van={inzet.toestand === 'beeindigd' ? h.hoeGingKlaar : h.hoeGing} />}
        hint={<Zeg van={h.vertel} />}
        fout={gekeken && leeg ? zeg(p.leeg) : undefined}
        waarde={woorden}
        zet={setWoorden}
      />
      <Stuurknoppen stuur={stuur} knop={p.stuur} stop={p.stop} onStop={() => setOpen(false)} />
    </form>
  );
}
