// SPDX-License-Identifier: Apache-2.0
// Keys for those who work at a desk all day. Everything that they do can be done without them; a letter only leads to a
// button or a link, so that nothing happens by mistake.
"use strict";

const sheet = document.getElementById("keys");
const choice = document.getElementById("keys-on");
const opener = document.querySelector(".keys-button");
const memory = "fengqiao.keys";

// Whoever speaks to the computer turns letters off: each word would be many of them.
let isOn = true;
try { isOn = localStorage.getItem(memory) !== "off"; } catch { /* a browser without memory keeps them on */ }

if (sheet && opener) {
  opener.hidden = false;
  opener.addEventListener("click", () => sheet.showModal());
  choice.checked = isOn;
  choice.addEventListener("change", () => {
    isOn = choice.checked;
    try { localStorage.setItem(memory, isOn ? "on" : "off"); } catch { /* for this page then */ }
  });
}

const lines = () => [...document.querySelectorAll(
  ".waiting a, table.cases tbody th a, .cards > .card h2 a, .board tbody th a")];

function move(by) {
  const all = lines();
  if (all.length === 0) return;
  const current = document.activeElement?.closest("tr, .card, .waiting li");
  const at = all.findIndex((line) => current?.contains(line));
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
  all[next].focus();
}

function press(key) {
  const target = [...document.querySelectorAll("[aria-keyshortcuts]")]
    .find((element) => element.getAttribute("aria-keyshortcuts") === key && element.checkVisibility());
  if (!target) return false;
  if (target.rel === "next" || target.rel === "prev") target.click();
  else target.focus();
  return true;
}

function act(key) {
  if (key === "?" && sheet) { sheet.showModal(); return true; }
  if (key === "j" || key === "k") { move(key === "j" ? 1 : -1); return true; }
  if (key === "x") {
    const box = document.activeElement?.closest("tr")?.querySelector("input[type=checkbox]");
    box?.click();
    return box !== undefined && box !== null;
  }
  if (key >= "1" && key <= "9") {
    const entry = document.querySelectorAll(".menu a")[Number(key) - 1];
    entry?.click();
    return entry !== undefined;
  }
  if (key === "/") {
    const box = [...document.querySelectorAll("input[type=search]")].find((input) => input.checkVisibility());
    box?.focus();
    return box !== undefined;
  }
  return press(key);
}

addEventListener("keydown", (event) => {
  if (!isOn || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || sheet?.open) return;
  if (event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select")) return;
  if (event.key.length === 1 && act(event.key)) event.preventDefault();
});
