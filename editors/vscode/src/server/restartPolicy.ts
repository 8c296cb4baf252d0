/** How often a server that stopped by itself is started again, and after how long. */
export class RestartPolicy {
  static readonly most = 5;
  static readonly within = 3 * 60_000;
  static readonly delays: readonly number[] = [0, 500, 1_000, 2_000, 4_000];

  private stops: number[] = [];

  /**
   * Records that the server stopped at a time (in milliseconds), and says how long to wait before the next start;
   * undefined where it stopped too often: then the user decides.
   */
  next(now: number): number | undefined {
    this.stops = this.stops.filter((stop) => now - stop < RestartPolicy.within);
    this.stops.push(now);
    return this.stops.length > RestartPolicy.most ? undefined : RestartPolicy.delays[this.stops.length - 1];
  }

  /** The user asked for a start: what was before does not count any more. */
  forget(): void {
    this.stops = [];
  }
}
