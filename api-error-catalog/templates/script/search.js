
// What is searched for is shown, and said in the address.
document.addEventListener("DOMContentLoaded", () => {
  const byId = (id) => document.getElementById(id);
  const form = byId("=search");
  if (!form) return;
  const { q, status, retry, from } = form.elements;
  const fields = [q, status, retry, from].filter(Boolean);
  const links = [...document.querySelectorAll(".codes a")];
  const chunks = [...document.querySelectorAll(".chunk")];
  const lists = [...document.querySelectorAll(".codes")];
  const errors = [...document.querySelectorAll(".error")].map((section, at) => ({
    section,
    link: links[at],
    item: links[at].parentElement,
    chunk: chunks.indexOf(section.parentElement),
    status: section.dataset.status,
    retry: section.dataset.retry,
    from: section.dataset.from,
    text: null,
  }));
  const byHash = new Map();
  for (const error of errors) {
    byHash.set(error.section.id, error);
    const lower = error.section.id.toLowerCase();
    if (!byHash.has(lower)) byHash.set(lower, error);
  }

  // Words begin after a blank: the words of a number are found by their beginning only.
  const plain = (text) => text.toLowerCase().replace(/\s+/g, " ");
  const textOf = (error) => (error.text ??= plain(` ${error.section.firstElementChild.textContent}`));
  const numbers = new Intl.NumberFormat("en");
  // What the first key would have to wait for.
  const warmUp = (at = 0) => {
    numbers.format(at);
    const end = Math.min(at + 100, errors.length);
    for (; at < end; at++) textOf(errors[at]).includes("?");
    if (at < errors.length) setTimeout(warmUp, 0, at);
  };

  const query = () => {
    const text = plain(q.value).trim().replace(/^#/, "");
    const words = text.split(" ").filter(Boolean);
    const wanted = words.map((word) => (/^\d+$/.test(word) ? ` ${word}` : word));
    return (error) =>
      (!status.value || error.status === status.value || `${error.status[0]}xx` === status.value) &&
      (!retry.value || error.retry === retry.value) &&
      (!from?.value || error.from === from.value) &&
      wanted.every((word) => textOf(error).includes(word));
  };
  const isNarrowed = () => fields.some((field) => field.value);

  const say = (count) => {
    const all = `${numbers.format(errors.length)} ${errors.length === 1 ? "error" : "errors"}`;
    byId("=count").textContent = isNarrowed() ? `${numbers.format(count)} of ${all}` : all;
    byId("=none").hidden = count > 0 || !errors.length;
    byId("=reset").hidden = !isNarrowed();
  };
  // What is out of sight of a chunk is laid out when it comes into sight.
  const apply = () => {
    const matches = query();
    const found = chunks.map(() => 0);
    for (const error of errors) {
      const isFound = matches(error);
      if (isFound) found[error.chunk] += 1;
      if (error.section.hidden === isFound) error.section.hidden = error.item.hidden = !isFound;
    }
    chunks.forEach((chunk, at) => {
      chunk.hidden = lists[at].hidden = !found[at];
      chunk.style.containIntrinsicBlockSize = `auto ${30 * found[at]}rem`;
      lists[at].style.containIntrinsicBlockSize = `auto ${1.75 * found[at]}rem`;
    });
    say(found.reduce((sum, count) => sum + count, 0));
  };

  // The address says what is searched for.
  let noting = 0;
  const note = () => {
    const url = new URL(location.href);
    for (const { name, value } of fields) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(null, "", url);
  };
  const change = () => {
    apply();
    scrollTo(0, 0);
    clearTimeout(noting);
    noting = setTimeout(note, 150);
  };
  const read = () => {
    const params = new URL(location.href).searchParams;
    for (const field of fields) {
      field.value = params.get(field.name) ?? "";
      // A select has none that it does not offer.
      if (field.selectedIndex === -1) field.value = "";
    }
  };
  const clear = () => {
    for (const field of fields) field.value = "";
  };

  // A code in the address is shown whatever is searched for.
  const goTo = () => {
    let hash = location.hash.slice(1);
    try {
      hash = decodeURIComponent(hash);
    } catch {
      // Then it is what it says.
    }
    const error = byHash.get(hash) ?? byHash.get(hash.toLowerCase());
    for (const { link } of errors) if (link.ariaCurrent) link.ariaCurrent = null;
    if (!error) return;
    error.link.ariaCurrent = "true";
    const isHidden = error.section.hidden;
    if (isHidden) {
      clear();
      note();
      apply();
    }
    if (isHidden || error.section.id !== hash) error.section.scrollIntoView();
    error.item.scrollIntoView({ block: "nearest" });
  };

  // The keyboard.
  const list = document.querySelector("nav");
  const targets = () => {
    const isListed = list.checkVisibility();
    const shown = errors.filter((error) => !error.section.hidden);
    return shown.map(({ link, section }) => (isListed ? link : section.querySelector("h2 a")));
  };
  const move = (event, by) => {
    const all = targets();
    const at = all.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== q) return;
    event.preventDefault();
    const next = at + by;
    if (next < 0) q.focus();
    else all[next]?.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isTyping = event.target.closest("input, select, textarea");
    if (event.key === "/" && !isTyping) {
      event.preventDefault();
      q.focus();
      q.select();
    } else if (event.key === "ArrowDown") move(event, 1);
    else if (event.key === "ArrowUp") move(event, -1);
    else if (event.key === "Escape" && event.target === q && q.value) {
      event.preventDefault();
      q.value = "";
      change();
    }
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = errors.find((error) => !error.section.hidden);
    if (!first) return;
    location.hash = first.section.id;
    first.section.querySelector("h2 a").focus({ preventScroll: true });
  });
  form.addEventListener("input", change);
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    clear();
    change();
    q.focus();
  });
  addEventListener("hashchange", goTo);
  addEventListener("popstate", () => {
    read();
    apply();
  });
  read();
  if (isNarrowed()) apply();
  goTo();
  setTimeout(warmUp, 0);
});
