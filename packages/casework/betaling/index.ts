export * from './betaalregel.ts';
export * from './dwangsomregel.ts';
export * from './journaalpost.ts';
export * from './maandbedragen.ts';
export * from './rekeningschema.ts';
export * from './run.ts';
export * from './subsidieregel.ts';
export * from './verdeel.ts';
