import './recht.css';

/** What the colours of the strip mean. */
export function Strooklegenda() {
  return (
    <ul className="mdn-legenda">
      {(
        [
          ['uitkering', 'uitkering'],
          ['telt', 'inkomen dat meetelt'],
          ['vrij', 'inkomen dat vrij blijft'],
          ['norm', 'norm'],
          ['voorlopig', 'voorlopig'],
        ] as const
      ).map(([soort, tekst]) => (
        <li key={soort}>
          <span className={`mdn-legenda__vlak mdn-legenda__vlak--${soort}`} />
          {tekst}
        </li>
      ))}
    </ul>
  );
}
