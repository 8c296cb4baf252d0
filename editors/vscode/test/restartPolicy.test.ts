import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RestartPolicy } from "../src/server/restartPolicy";

describe("how often the server is started again", () => {
  it("at once, then after longer and longer waits, then not any more", () => {
    const policy = new RestartPolicy();
    const delays = [0, 1, 2, 3, 4, 5].map((second) => policy.next(second * 1000));
    assert.deepEqual(delays, [0, 500, 1000, 2000, 4000, undefined]);
  });

  it("stops of long ago do not count", () => {
    const policy = new RestartPolicy();
    for (let i = 0; i < 100; i++) {
      assert.equal(policy.next(i * RestartPolicy.within), 0);
    }
  });

  it("a stop counts for three minutes", () => {
    const policy = new RestartPolicy();
    [0, 1, 2, 3, 4].forEach((time) => policy.next(time));
    assert.equal(policy.next(RestartPolicy.within - 1), undefined);
  });

  it("when the user asks for a start, it begins anew", () => {
    const policy = new RestartPolicy();
    [0, 1, 2, 3, 4, 5].forEach((time) => policy.next(time));
    policy.forget();
    assert.equal(policy.next(6), 0);
  });
});
