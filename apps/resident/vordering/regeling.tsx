import {
  type Betalingsregeling,
  proposeEigenRegeling,
  type Schuld,
  withdrawRegeling,
} from '@meedoen/contract/vordering';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Kaart, Klein, Nederlands, Uitleg } from '../onderdelen/delen.tsx';
import { Bedragveld, Tekstveld } from '../onderdelen/invoer.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { Mis } from '../pagina/standen.tsx';
import { Redenen } from '../recht/redenen.tsx';
import { bedrag, maandVoluit } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vordering } from '../teksten/vordering.ts';
import { api } from '../verbinding/client.ts';
import { MetOmvang } from '../vertegenwoordiging/met-omvang.tsx';
import { schuldVraag } from './vragen.ts';

const r = vordering.regeling;
const ververs = (client: QueryClient) => client.invalidateQueries({ queryKey: schuldVraag.queryKey });

/** Paying back in pieces: what runs, the proposal that waits, or a form to propose something. */
export function Regeling({ schuld }: { readonly schuld: Schuld }) {
  const { regeling, restInCenten } = schuld;
  if (restInCenten <= 0) return null;
  if (regeling?.status === 'voorgesteld') return <Wacht regeling={regeling} />;
  if (regeling?.status === 'loopt' || regeling?.status === 'gepauzeerd')
    return <Loopt regeling={regeling} schuld={schuld} />;
  // everything is arranged already, each debt by itself
  return schuld.klaarIn === null ? (
    <MetOmvang van={proposeEigenRegeling}>
      <Voorstellen schuld={schuld} />
    </MetOmvang>
  ) : null;
}

function Loopt({ regeling, schuld }: { readonly regeling: Betalingsregeling; readonly schuld: Schuld }) {
  const { taal } = useTaal();
  const { wijze, vanaf, perMaandInCenten, pauze, vorderingen } = regeling;
  const open = schuld.vorderingen.find(({ id, restInCenten }) => vorderingen.includes(id) && restInCenten > 0);
  const wanneer = { maand: maandVoluit(vanaf, taal), bedrag: bedrag(perMaandInCenten, taal) };
  return (
    <Kaart kop={<Zeg van={r.looptKop} />}>
      <Paragraph>
        <Zeg van={wijze === 'inhouden' ? r.inhoudenLoopt : r.overmakenLoopt} met={wanneer} />
      </Paragraph>
      {wijze === 'overmaken' && open ? (
        <Paragraph>
          <Zeg
            van={r.rekening}
            met={{ iban: schuld.rekening.iban, naam: schuld.rekening.tenaamstelling, kenmerk: open.kenmerk }}
          />
        </Paragraph>
      ) : null}
      <Termijnen regeling={regeling} />
      {pauze ? (
        <Paragraph>
          <Zeg
            van={r.pauze}
            met={{ vanaf: maandVoluit(pauze.vanaf, taal), totEnMet: maandVoluit(pauze.totEnMet, taal) }}
          />
        </Paragraph>
      ) : null}
      <Klein>
        <Zeg van={r.anders} />
      </Klein>
    </Kaart>
  );
}

/** Who pays themselves sees what was agreed and what came. */
function Termijnen({ regeling: { termijnen, achterstandInCenten } }: { readonly regeling: Betalingsregeling }) {
  const { taal } = useTaal();
  const t = vordering.termijnen;
  if (termijnen.length === 0) return null;
  return (
    <>
      {achterstandInCenten > 0 ? (
        <Paragraph>
          <Zeg van={t.laat} met={{ bedrag: bedrag(achterstandInCenten, taal) }} />
        </Paragraph>
      ) : null}
      <Uitleg kop={<Zeg van={t.kop} />}>
        <table className="meedoen-som">
          <thead>
            <tr>
              <th scope="col">
                <Zeg van={t.maand} />
              </th>
              <th scope="col">
                <Zeg van={t.kwam} />
              </th>
            </tr>
          </thead>
          <tbody>
            {termijnen.map(({ maand, ontvangenInCenten, afgesprokenInCenten, stand }) => (
              <tr key={maand}>
                <th scope="row">
                  {maandVoluit(maand, taal)}
                  <Klein>
                    {bedrag(afgesprokenInCenten, taal)}, <Zeg van={t.stand[stand]} />
                  </Klein>
                </th>
                <td>{bedrag(ontvangenInCenten, taal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Uitleg>
    </>
  );
}

function Wacht({ regeling }: { readonly regeling: Betalingsregeling }) {
  const { taal } = useTaal();
  const client = useQueryClient();
  const trekIn = useMutation({
    mutationFn: () => api(withdrawRegeling, { params: { regelingId: regeling.id }, body: {}, versie: regeling.versie }),
    onSuccess: () => ververs(client),
  });
  const { vanaf, perMaandInCenten, mogelijkheden } = regeling;
  return (
    <Kaart kop={<Zeg van={r.verstuurdKop} />}>
      <Paragraph>
        <Zeg van={r.verstuurd} met={{ maand: maandVoluit(vanaf, taal), bedrag: bedrag(perMaandInCenten, taal) }} />
      </Paragraph>
      {trekIn.error ? <Mis fout={trekIn.error} /> : null}
      {mogelijkheden.some(({ commando, mag }) => commando === 'withdrawRegeling' && mag) ? (
        <div className="meedoen-knoppen">
          <Button appearance="secondary-action-button" disabled={trekIn.isPending} onClick={() => trekIn.mutate()}>
            <Zeg van={r.trekIn} />
          </Button>
        </div>
      ) : null}
    </Kaart>
  );
}

function Ruimte({ schuld: { ruimte } }: { readonly schuld: Schuld }) {
  const { taal } = useTaal();
  if (ruimte.bedragInCenten === null)
    return (
      <Paragraph>
        <Zeg van={r.ruimteNiet} />
      </Paragraph>
    );
  return (
    <>
      <Paragraph>
        <Zeg van={r.ruimte} met={{ bedrag: bedrag(ruimte.bedragInCenten, taal) }} />
      </Paragraph>
      {ruimte.uitleg ? (
        <Uitleg kop={<Zeg van={r.berekend} />}>
          <Redenen boom={ruimte.uitleg} />
        </Uitleg>
      ) : null}
    </>
  );
}

function Voorstellen({ schuld }: { readonly schuld: Schuld }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const { uitkering, ruimte, eersteMaand, regeling } = schuld;
  const kanInhouden = uitkering && (ruimte.bedragInCenten ?? 0) > 0;
  const [perMaand, setPerMaand] = useState<number | null>();
  const [wijze, setWijze] = useState<'inhouden' | 'overmaken'>(kanInhouden ? 'inhouden' : 'overmaken');
  const [toelichting, setToelichting] = useState('');
  const [leeg, setLeeg] = useState(false);
  const stuur = useMutation({
    mutationFn: (perMaandInCenten: number) =>
      api(proposeEigenRegeling, { body: { perMaandInCenten, wijze, vanaf: eersteMaand[wijze], toelichting } }),
    onSuccess: () => ververs(client),
  });
  return (
    <Kaart kop={<Zeg van={r.kop} />}>
      <Paragraph>
        <Zeg van={r.uitleg} />
      </Paragraph>
      {regeling?.status === 'afgewezen' && regeling.reden ? (
        <Paragraph>
          <Nederlands>
            <Zeg van={r.afgewezen} met={{ reden: regeling.reden }} />
          </Nederlands>
        </Paragraph>
      ) : null}
      {uitkering ? <Ruimte schuld={schuld} /> : null}
      <form
        className="meedoen-blok meedoen-blok--dicht"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          setLeeg(!perMaand);
          if (perMaand) stuur.mutate(perMaand);
          else document.getElementById('per-maand')?.focus();
        }}
      >
        <Bedragveld
          id="per-maand"
          label={zeg(r.hoeveel)}
          waarde={perMaand ?? undefined}
          zet={setPerMaand}
          fout={leeg && !perMaand ? zeg(r.bedragFout) : undefined}
        />
        {kanInhouden ? (
          <Groep id="wijze" vraag={zeg(r.hoe)} klein>
            <Keuzelijst
              naam="wijze"
              opties={[
                { waarde: 'inhouden', tekst: zeg(r.inhouden) },
                { waarde: 'overmaken', tekst: zeg(r.overmaken) },
              ]}
              gekozen={wijze}
              kies={(nieuw) => setWijze(nieuw === 'inhouden' ? 'inhouden' : 'overmaken')}
            />
          </Groep>
        ) : null}
        <Tekstveld
          id="toelichting"
          lang
          label={zeg(r.toelichting)}
          hint={zeg(r.mag)}
          waarde={toelichting}
          zet={setToelichting}
        />
        {stuur.error ? <Mis fout={stuur.error} /> : null}
        <div className="meedoen-knoppen">
          <Button appearance="primary-action-button" type="submit" disabled={stuur.isPending} busy={stuur.isPending}>
            <Zeg van={r.stuur} />
          </Button>
        </div>
      </form>
    </Kaart>
  );
}
