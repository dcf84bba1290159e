export * from '@meedoen/casework/beleid';
export * from './beleid.ts';
