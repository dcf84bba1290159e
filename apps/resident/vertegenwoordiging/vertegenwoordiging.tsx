import { readVertegenwoordigingen, withdrawMachtiging } from '@meedoen/contract/vertegenwoordiging';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import type { z } from 'zod';
import { Artikel, Blok, Kaart } from '../onderdelen/delen.tsx';
import { Pagina } from '../pagina/pagina.tsx';
import { Antwoord, Mis } from '../pagina/standen.tsx';
import { useWie } from '../sessie/sessie.tsx';
import { gegevens } from '../teksten/gegevens.ts';
import { dagMetNaam } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { vertegenwoordiging as v } from '../teksten/vertegenwoordiging.ts';
import { api, sleutels } from '../verbinding/client.ts';

type Lijst = z.infer<NonNullable<typeof readVertegenwoordigingen.answer>>;
type Een = Lijst['vertegenwoordigingen'][number];
const SLEUTEL = sleutels.eigen('vertegenwoordigingen');

/** Withdrawing asks once more: it works at once. */
function Intrekken({ een, klaar }: { readonly een: Een; readonly klaar: (naam: string) => void }) {
  const client = useQueryClient();
  const [zeker, setZeker] = useState(false);
  const trekIn = useMutation({
    mutationFn: () => api(withdrawMachtiging, { params: { vertegenwoordigingId: een.id }, body: {} }),
    onSuccess: (lijst) => {
      client.setQueryData(SLEUTEL, lijst);
      klaar(een.naam);
    },
  });
  if (!zeker)
    return (
      <div className="meedoen-knoppen">
        <Button appearance="secondary-action-button" onClick={() => setZeker(true)}>
          <Zeg van={v.stop} />
          <span className="meedoen-alleen-voorlezen">: {een.naam}</span>
        </Button>
      </div>
    );
  return (
    <div>
      <Paragraph>
        <Zeg van={v.zeker} met={{ naam: een.naam }} />
      </Paragraph>
      {trekIn.error ? <Mis fout={trekIn.error} /> : null}
      <div className="meedoen-knoppen">
        <Button
          appearance="primary-action-button"
          disabled={trekIn.isPending}
          busy={trekIn.isPending}
          onClick={() => trekIn.mutate()}
        >
          <Zeg van={v.zekerJa} />
        </Button>
        <Button appearance="secondary-action-button" onClick={() => setZeker(false)}>
          <Zeg van={v.zekerNee} />
        </Button>
      </div>
    </div>
  );
}

function Regel({ een, klaar }: { readonly een: Een; readonly klaar: (naam: string) => void }) {
  const { zeg, taal } = useTaal();
  const wat = een.omvang.map((each) => zeg(v.omvang[each])).join(', ');
  const dag = (datum: Een['vanaf']) => (datum ? dagMetNaam(datum, taal) : '');
  return (
    <li>
      <strong>{een.naam}</strong>
      <Paragraph>
        <Zeg van={v.soort[een.soort]} />. <Zeg van={v.mag} met={{ wat }} />
      </Paragraph>
      <Paragraph>
        {een.stand === 'straks' ? <Zeg van={v.stand.straks} met={{ vanaf: dag(een.vanaf) }} /> : null}
        {een.stand === 'voorbij' ? <Zeg van={v.stand.voorbij} met={{ tot: dag(een.totEnMet) }} /> : null}
        {een.stand === 'geldt' && een.totEnMet ? <Zeg van={v.stand.geldtTot} met={{ tot: dag(een.totEnMet) }} /> : null}
        {een.stand === 'geldt' && !een.totEnMet ? <Zeg van={v.stand.geldt} /> : null}{' '}
        {een.soort !== 'machtiging' && een.stand !== 'voorbij' ? <Zeg van={v.nietZelf[een.soort]} /> : null}
      </Paragraph>
      {een.zelfTeBeeindigen ? <Intrekken een={een} klaar={klaar} /> : null}
    </li>
  );
}

/** Who may act for the resident, for what and how long; what they gave themselves they can stop. */
export default function Vertegenwoordiging() {
  const { zeg } = useTaal();
  const { sessie, ingelogd } = useWie();
  const [gestopt, setGestopt] = useState<string>();
  const vraag = useQuery({
    queryKey: SLEUTEL,
    queryFn: ({ signal }) => api(readVertegenwoordigingen, { params: { persoonId: sessie.id ?? '' }, signal }),
    enabled: ingelogd && sessie.id !== null,
  });
  return (
    <Pagina titel={zeg(v.titel)} terug={{ naar: '/gegevens', tekst: <Zeg van={gegevens.titel} /> }}>
      <Paragraph appearance="lead">
        <Zeg van={v.intro} />
      </Paragraph>
      <p role="status">{gestopt ? <Zeg van={v.gestopt} met={{ naam: gestopt }} /> : null}</p>
      <Antwoord vraag={vraag}>
        {({ vertegenwoordigingen }) => (
          <Blok>
            {vertegenwoordigingen.length === 0 ? (
              <Paragraph>
                <Zeg van={v.geen} />
              </Paragraph>
            ) : (
              <ul className="meedoen-regels">
                {vertegenwoordigingen.map((een) => (
                  <Regel key={een.id} een={een} klaar={setGestopt} />
                ))}
              </ul>
            )}
          </Blok>
        )}
      </Antwoord>
      <Kaart kop={<Zeg van={v.hoeKop} />} soort="tint">
        <Paragraph>
          <Zeg van={v.hoe} />
        </Paragraph>
        <Artikel artikel="artikel 2:1 Awb" />
      </Kaart>
    </Pagina>
  );
}
