export * from './Stroomkaart.tsx';
