import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections over which nothing has been said. */
export interface SilentConnections {
  close(): void;
}

/**
 * Keeps account of the connections of a server that have brought nothing yet. Browsers open some ahead, and
 * Node's `fetch` one for each request that was given up. Node counts them as busy
 * (`closeIdleConnections` leaves them), so a server that stops would wait for each until its time is over.
 */
export function silentConnections(server: Server): SilentConnections {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    close() {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    },
  };
}
