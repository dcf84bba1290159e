export * from './client.ts';
export * from './demo.ts';
