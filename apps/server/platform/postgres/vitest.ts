/** Starts what all server tests share; filled in by testdatabase. */
export default function setup(): void {}
