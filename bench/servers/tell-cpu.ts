/** Makes this process print, whenever it gets SIGUSR2, the CPU time of all its threads so far, in µs. */
export function tellCpu(): void {
  process.on('SIGUSR2', () => {
    const { user, system } = process.cpuUsage();
    console.log(`cpu ${user + system}`);
  });
}
