/** Line drawings; always beside a word, so never read aloud. */
const VORMEN = {
  bel: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  menu: 'M4 6h16M4 12h16M4 18h16',
  voorlezen: 'M4 9v6h4l5 4V5L8 9H4zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
  stop: 'M6 6h12v12H6z',
  taal: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  portemonnee:
    'M4 7h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7zm0 0a2 2 0 0 1 2-2h10M20 12h-4a1.5 1.5 0 0 0 0 3h4',
  wissel: 'M4 8h14l-3-3M20 16H6l3 3',
  bon: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  werk: 'M5 8h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM9 8V5h6v3M3 13h18',
  brief: 'M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 7l8 6 8-6',
  verder: 'M9 5l7 7-7 7',
  terug: 'M15 5l-7 7 7 7',
  wet: 'M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h11',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4zM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  vraag: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M12 16.5v.2',
  let: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5v5.5M12 16.2v.3',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  huis: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  mensen: 'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM3 20a6 6 0 0 1 12 0M16 6a3 3 0 0 1 0 6M17.5 14.5A5 5 0 0 1 21 20',
  spaarpot: 'M5 11a7 6 0 0 1 13-2h2v5h-2a7 6 0 0 1-2 2v3h-3v-2h-3v2H7v-3a6 6 0 0 1-2-5zM9 9h4',
  rekening: 'M3 6h18v12H3zM3 10h18M7 15h4',
  vliegtuig: 'M3 12l18-8-5 17-4-7zM12 14l9-10',
  meer: 'M12 5v14M5 12h14',
  oog: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  delen: 'M12 15V4M8 8l4-4 4 4M6 12H5v8h14v-8h-1',
  slot: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  computer: 'M6 5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM9 20h6M12 16v4',
  klaar: 'M5 12.5l4.5 4.5L19 7.5',
  instellen: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  weg: 'M6 6l12 12M18 6L6 18',
} as const;
export type Beeldnaam = keyof typeof VORMEN;

export function Beeld({ naam }: { readonly naam: Beeldnaam }) {
  return (
    <svg className="meedoen-beeld" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={VORMEN[naam]} />
    </svg>
  );
}

export function Pijl() {
  return (
    <svg className="meedoen-pijl" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M5 9l7 7 7-7" />
    </svg>
  );
}
