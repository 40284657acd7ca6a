"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const byId = (id) => document.getElementById(id);

  const themes = { "": "Auto", light: "Light", dark: "Dark" };
  const theme = byId("theme");
  const setTheme = (name) => {
    if (name) root.dataset.theme = name; else delete root.dataset.theme;
    theme.querySelector("span").textContent = themes[name];
    theme.setAttribute("aria-label", "Colours: " + (name || "as the system"));
    try { localStorage.setItem("drift-theme", name); } catch { /* a page from a file may not keep anything */ }
  };
  let kept = "";
  try { kept = localStorage.getItem("drift-theme") || ""; } catch { /* as above */ }
  setTheme(kept in themes ? kept : "");
  theme.addEventListener("click", () => {
    const names = Object.keys(themes);
    setTheme(names[(names.indexOf(root.dataset.theme || "") + 1) % names.length]);
  });

  const form = byId("filters");
  if (!form) return;
  const search = byId("search"), part = byId("part"), tag = byId("tag"), code = byId("code");
  const boxes = [...form.querySelectorAll("input[name=level], input[name=kind]")];
  const findings = [...document.querySelectorAll(".finding")];
  const groups = [...document.querySelectorAll("#findings .group")];
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase().replace(/\s+/g, " "));
    return texts.get(item);
  };
  const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
  let visible = findings;

  const apply = () => {
    const levels = chosen("level"), kinds = chosen("kind");
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    visible = [];
    for (const item of findings) {
      const data = item.dataset;
      const fits = levels.has(data.level) && kinds.has(data.kind) && (!part.value || data.part === part.value)
        && (!tag.value || data.tags.split("\n").includes(tag.value)) && (!code || !code.checked || "code" in data)
        && words.every((word) => textOf(item).includes(word));
      item.hidden = !fits;
      if (fits) visible.push(item);
    }
    for (const group of groups) {
      const count = group.querySelectorAll(".finding:not([hidden])").length;
      group.hidden = !count;
      group.querySelector("[data-count]").textContent = count.toLocaleString("en");
    }
    const all = findings.length.toLocaleString("en");
    byId("shown").textContent = visible.length === findings.length
      ? "All " + all + " changes shown." : visible.length.toLocaleString("en") + " of " + all + " changes shown.";
    byId("empty").hidden = visible.length > 0;
    remember();
  };

  const remember = () => {
    const state = new URLSearchParams();
    if (search.value) state.set("q", search.value);
    if (part.value) state.set("part", part.value);
    if (tag.value) state.set("tag", tag.value);
    if (code && code.checked) state.set("code", "1");
    for (const box of boxes) if (!box.checked) state.append("without", box.value);
    const text = state.toString();
    const at = location.hash;
    if (at && !at.startsWith("#!") && !text) return;
    try { history.replaceState(null, "", text ? "#!" + text : location.pathname + location.search); } catch { /* no address to keep it in */ }
  };
  const recall = () => {
    if (!location.hash.startsWith("#!")) return;
    const state = new URLSearchParams(location.hash.slice(2));
    search.value = state.get("q") || "";
    const choose = (select, value) => { if ([...select.options].some((option) => option.value === value)) select.value = value; };
    choose(part, state.get("part") || "");
    choose(tag, state.get("tag") || "");
    if (code) code.checked = state.get("code") === "1";
    const without = new Set(state.getAll("without"));
    for (const box of boxes) box.checked = !without.has(box.value);
  };
  const reset = () => {
    search.value = ""; part.value = ""; tag.value = "";
    if (code) code.checked = false;
    for (const box of boxes) box.checked = true;
    apply();
  };

  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, findings.length > 500 ? 120 : 0); });
  form.addEventListener("change", (event) => { if (event.target !== search) apply(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", reset);
  byId("unfold").addEventListener("click", (event) => {
    const open = !visible.every((item) => item.open);
    for (const item of visible) item.open = open;
    event.currentTarget.textContent = open ? "Fold all" : "Unfold all";
  });

  const goTo = (id) => {
    const item = byId(id);
    if (!item || !item.classList.contains("finding")) return false;
    if (item.hidden) reset();
    item.open = true;
    item.scrollIntoView({ block: "center" });
    item.querySelector("summary").focus({ preventScroll: true });
    return true;
  };
  const copy = async (button) => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      const area = document.createElement("textarea");
      area.value = button.dataset.copy;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy as approval"; }, 1500);
  };
  document.addEventListener("click", (event) => {
    const target = event.target.closest("a.jump, .tag-link, .copy");
    if (!target) return;
    if (target.matches(".copy")) copy(target);
    else if (target.matches(".tag-link")) { tag.value = target.dataset.tag; apply(); form.scrollIntoView(); }
    else if (goTo(target.hash.slice(1))) { event.preventDefault(); try { history.replaceState(null, "", target.hash); } catch { /* as above */ } }
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches("input[type=search], textarea, select");
    if (event.key === "Escape") {
      if (event.target === search && search.value) { search.value = ""; apply(); event.preventDefault(); }
      else if (typing) event.target.blur();
    } else if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if ((event.key === "j" || event.key === "k") && !typing && visible.length) {
      const now = visible.indexOf(document.activeElement.closest(".finding"));
      const next = event.key === "j" ? Math.min(now + 1, visible.length - 1) : Math.max(now - 1, 0);
      const head = visible[next].querySelector("summary");
      head.focus({ preventScroll: true });
      head.scrollIntoView({ block: "nearest" });
      event.preventDefault();
    }
  });

  let folded = [];
  addEventListener("beforeprint", () => { folded = visible.filter((item) => !item.open); for (const item of folded) item.open = true; });
  addEventListener("afterprint", () => { for (const item of folded) item.open = false; });
  addEventListener("hashchange", () => { if (location.hash.startsWith("#!")) { recall(); apply(); } else goTo(location.hash.slice(1)); });

  recall();
  apply();
  if (location.hash && !location.hash.startsWith("#!")) goTo(location.hash.slice(1));
})();
