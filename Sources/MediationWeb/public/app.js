// SPDX-License-Identifier: Apache-2.0
// Only what a page can do without: every form works when this file is not loaded.
"use strict";

// One press is enough: a second one on the same page is not sent. Coming back to the page makes it possible again.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

// Words that were typed and not sent are not lost without a question.
for (const form of document.querySelectorAll("form[data-guard]")) {
  let isTouched = document.querySelector("#mistakes") !== null;
  form.addEventListener("input", () => { isTouched = true; });
  addEventListener("beforeunload", (event) => {
    if (isTouched && !form.dataset.sent) event.preventDefault();
  });
  // Giving up on purpose needs no question.
  for (const leave of form.querySelectorAll("a.leave")) leave.addEventListener("click", () => { isTouched = false; });
}

// The kind of dispute follows the words until somebody chooses one. The server suggests in the same way.
for (const kind of document.querySelectorAll("select[data-suggest]")) {
  const words = document.getElementById(kind.dataset.suggest);
  let isChosen = kind.value !== "";
  kind.addEventListener("change", () => { isChosen = kind.value !== ""; });
  words?.addEventListener("input", () => {
    if (isChosen) return;
    let best = "";
    let most = 0;
    for (const option of kind.options) {
      const hits = (option.dataset.words ?? "").split(" ").filter((word) => word && words.value.includes(word)).length;
      // Other kinds of the list come in another order here than on the server, so a tie is left to the server.
      if (hits === most) best = "";
      if (hits > most) [best, most] = [option.value, hits];
    }
    kind.value = most > 0 ? best : "";
  });
}

// Enter in a line is no sending while there are questions left: it leads to the next one.
for (const ask of document.querySelectorAll(".ask")) {
  const next = ask.querySelector(".turn .primary");
  ask.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "INPUT" || !next?.checkVisibility?.()) return;
    event.preventDefault();
    next.click();
  });
}

// How much room is left is told when it gets scarce, and what is too long stays.
for (const words of document.querySelectorAll("textarea[data-limit]")) {
  const room = document.createElement("span");
  room.className = "room";
  room.setAttribute("aria-live", "polite");
  words.after(room);
  const tell = () => {
    const length = [...words.value].length;
    const limit = Number(words.dataset.limit);
    room.textContent = length > limit * 0.9 ? `${length} / ${limit}` : "";
    room.classList.toggle("mistake", length > limit);
  };
  words.addEventListener("input", tell);
  tell();
}

// What went wrong is read first.
document.querySelector("#mistakes")?.focus();
