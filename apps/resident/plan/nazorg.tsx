import { WERKSTANDEN, type Werkstand } from '@meedoen/casework/nazorg';
import { type EigenNazorg, readEigenNazorg, reportWerkstand } from '@meedoen/contract/nazorg';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Heading3, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { Belknop, Kaart, Klein, Nederlands } from '../onderdelen/delen.tsx';
import { GaLos } from '../onderdelen/ga.tsx';
import { Tekstveld } from '../onderdelen/invoer.tsx';
import { Stuurknoppen } from '../onderdelen/stuurknoppen.tsx';
import { Groep, Keuzelijst } from '../onderdelen/veld.tsx';
import { Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { nazorg as n } from '../teksten/nazorg.ts';
import { bedrag, dag, maandVoluit } from '../teksten/opmaak.ts';
import { plan as p } from '../teksten/plan.ts';
import { contact } from '../teksten/start.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { api, sleutels } from '../verbinding/client.ts';

const nazorgVraag = queryOptions({
  queryKey: sleutels.eigen('nazorg'),
  queryFn: ({ signal }) => api(readEigenNazorg, { signal }),
});

/** Having work: who calls and when, the money as it was worked out, and telling how it goes. Nothing without work. */
export function Werk() {
  const { ingelogd, sessie } = useWie();
  const { taal } = useTaal();
  const { data, error, refetch } = useQuery({ ...nazorgVraag, enabled: ingelogd });
  // who wants to tell that work stops must not find the button gone
  if (error) return <Mis fout={error} opnieuw={() => void refetch()} />;
  const nazorg = data?.nazorg;
  if (!nazorg) return null;
  const { baan, volgende, afspraken, coach, bericht, gevolg } = nazorg;
  const wie = { werkgever: baan.werkgever, datum: dag(baan.begonnenOp, taal) };
  return (
    <Kaart kop={<Zeg van={n.kop} />}>
      <Paragraph>
        <Zeg van={baan.begonnenOp <= sessie.vandaag ? n.bij : n.straks} met={wie} />{' '}
        {baan.eindigtOp ? <Zeg van={n.tijdelijk} met={{ datum: dag(baan.eindigtOp, taal) }} /> : null}
      </Paragraph>
      {volgende ? (
        <Paragraph>
          <Zeg van={n.belt} met={{ datum: dag(volgende.dag, taal) }} />
        </Paragraph>
      ) : null}
      {afspraken ? (
        <>
          <Heading3>
            <Zeg van={n.afgesproken} />
          </Heading3>
          <Paragraph>
            <Nederlands>{afspraken}</Nederlands>
          </Paragraph>
        </>
      ) : null}
      {gevolg ? <Geld gevolg={gevolg} /> : null}
      {bericht ? (
        <Klein>
          <Zeg van={n.verteld} met={{ datum: dag(bericht.op, taal) }} /> <Zeg van={n.stand[bericht.stand]} />. “
          <Nederlands>{bericht.woorden}</Nederlands>”
        </Klein>
      ) : null}
      <Paragraph>
        <Zeg van={n.eerder} />
      </Paragraph>
      {sessie.voor === null ? <Vertel nazorg={nazorg} /> : null}
      {coach?.telefoon ? (
        <Belknop
          telefoon={coach.telefoon}
          soort="secondary-action-button"
          tekst={<Zeg van={contact.belNaam} met={{ naam: coach.naam }} />}
        />
      ) : null}
      <Paragraph>
        <Zeg van={n.stopt} />
      </Paragraph>
      {nazorg.soort === 'uitgestroomd' ? (
        <GaLos naar="/melden">
          <Zeg van={n.melden} />
        </GaLos>
      ) : null}
    </Kaart>
  );
}

const RIJEN = ['loon', 'uitkering', 'ander', 'samen'] as const;

function Geld({ gevolg }: { readonly gevolg: NonNullable<EigenNazorg['gevolg']> }) {
  const { taal, zeg } = useTaal();
  const { voor, na, maand } = gevolg;
  if (!voor || !na) return null;
  const rijen = RIJEN.filter((wat) => wat === 'samen' || voor[wat] !== 0 || na[wat] !== 0);
  return (
    <>
      <Heading3>
        <Zeg van={n.geldKop} />
      </Heading3>
      <Klein>
        <Zeg van={n.geldUitleg} met={{ maand: maandVoluit(maand, taal) }} />
      </Klein>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <section className="meedoen-tabelrand" tabIndex={0} aria-label={zeg(n.geldKop)}>
        <table className="meedoen-maanden">
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Zeg van={n.zonder} />
              </th>
              <th scope="col">
                <Zeg van={n.met} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((wat) => (
              <tr key={wat}>
                <th scope="row">
                  <Zeg van={n[wat]} />
                </th>
                <td>{bedrag(voor[wat], taal)}</td>
                <td>{bedrag(na[wat], taal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Klein>
        <Zeg van={n.toeslagen} />
      </Klein>
    </>
  );
}

/** How the work goes, in their own words; opened by a button. */
function Vertel({ nazorg }: { readonly nazorg: EigenNazorg }) {
  const { zeg } = useTaal();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [stand, setStand] = useState<string>();
  const [woorden, setWoorden] = useState('');
  const [gekeken, setGekeken] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const stuur = useMutation({
    mutationFn: (body: { stand: Werkstand; woorden: string }) =>
      api(reportWerkstand, { params: { nazorgId: nazorg.id }, body, versie: nazorg.versie }),
    onSuccess: (nieuw) => {
      client.setQueryData(nazorgVraag.queryKey, { nazorg: nieuw });
      setOpen(false);
      setWoorden('');
      setStand(undefined);
      setGekeken(false);
    },
    onError: () => client.invalidateQueries({ queryKey: nazorgVraag.queryKey }),
  });
  useEffect(() => {
    if (open) document.getElementById('werkstand-groep')?.focus();
    else if (wasOpen.current) knop.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open)
    return (
      <div className="meedoen-knoppen">
        {stuur.isSuccess ? (
          <p role="status">
            <Zeg van={n.dank} />
          </p>
        ) : null}
        <Button ref={knop} appearance="primary-action-button" onClick={() => setOpen(true)}>
          <Zeg van={n.knop} />
        </Button>
      </div>
    );
  const leeg = woorden.trim() === '';
  return (
    <form
      noValidate
      className="meedoen-zeggen"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        setGekeken(true);
        if (!stand) document.getElementById('werkstand-groep')?.focus();
        else if (leeg) document.getElementById('werkstand')?.focus();
        else stuur.mutate({ stand: stand as Werkstand, woorden: woorden.trim() });
      }}
    >
      <Groep id="werkstand-groep" vraag={<Zeg van={n.vraag} />} fout={gekeken && !stand ? zeg(n.kies) : undefined}>
        <Keuzelijst
          naam="werkstand-keuze"
          opties={WERKSTANDEN.map((waarde) => ({ waarde, tekst: zeg(n.stand[waarde]) }))}
          gekozen={stand}
          kies={setStand}
          fout={gekeken && !stand}
        />
      </Groep>
      <Tekstveld
        id="werkstand"
        lang
        hoogstens={1000}
        label={<Zeg van={n.vertel} />}
        fout={gekeken && leeg ? zeg(p.leeg) : undefined}
        waarde={woorden}
        zet={setWoorden}
      />
      <Stuurknoppen stuur={stuur} knop={p.stuur} stop={p.stop} onStop={() => setOpen(false)} />
    </form>
  );
}
