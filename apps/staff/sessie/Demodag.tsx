import { changeVandaag } from '@meedoen/contract/sessie';
import { addDays, parseDate } from '@meedoen/law/kernel';
import { dagEnDatum } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import { geheugen, useOpdracht } from '../verbinding/verbinding.tsx';
import { useSessie } from './sessie.tsx';

/** The day the demo plays on, on each page; it can be moved. */
export function Demodag() {
  const { vandaag } = useSessie();
  const [open, setOpen] = useState(false);
  const [dag, setDag] = useState<string>(vandaag);
  const id = useId();
  const verzet = useOpdracht(changeVandaag, [], () => {
    setOpen(false);
    void geheugen.invalidateQueries();
  });
  const ga = (naar: string) => {
    const datum = parseDate(naar);
    if (datum) verzet.mutate({ body: { vandaag: datum } });
  };
  return (
    <section className="mdn-demo" aria-label="Dag van de demo">
      <span>
        <b>Demo.</b> Het is {dagEnDatum(vandaag)} {vandaag.slice(0, 4)}. Alle mensen zijn verzonnen.
      </span>
      {verzet.error && <span role="alert">{verzet.error.message}</span>}
      {open ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            ga(dag);
          }}
        >
          <label htmlFor={id}>Ga naar</label>
          <input
            id={id}
            type="date"
            className="utrecht-textbox mdn-kort"
            value={dag}
            onChange={(event) => setDag(event.target.value)}
            required
          />
          <Button
            className="mdn-klein"
            type="submit"
            appearance="primary-action-button"
            aria-disabled={verzet.isPending}
          >
            Verzetten
          </Button>
          <Button className="mdn-klein" appearance="subtle-button" onClick={() => ga(addDays(vandaag, 1))}>
            Een dag later
          </Button>
          <Button className="mdn-klein" appearance="subtle-button" onClick={() => setOpen(false)}>
            Sluiten
          </Button>
        </form>
      ) : (
        <form>
          <Button
            className="mdn-klein"
            appearance="subtle-button"
            onClick={() => {
              setDag(vandaag);
              setOpen(true);
            }}
          >
            Andere dag
          </Button>
        </form>
      )}
    </section>
  );
}
