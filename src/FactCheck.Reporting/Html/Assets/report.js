"use strict";
(() => {
  const root = document.documentElement;
  root.classList.remove("no-script");
  const cards = [...document.querySelectorAll(".card")];
  const form = document.querySelector(".filters form");
  const shown = document.querySelector(".shown");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let chosen = null;

  const idsOf = element => element.dataset.f.split(" ");
  const marksOf = id => [...document.querySelectorAll("[data-f]")].filter(mark => idsOf(mark).includes(id));
  const visible = () => cards.filter(card => !card.hidden);
  const checked = name => new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map(box => box.value));

  function reveal(element) {
    if (element) {
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: calm.matches ? "auto" : "smooth" });
    }
  }

  // Brings the marks of a finding into view in every text that scrolls by itself.
  function revealMarks(id) {
    for (const words of document.querySelectorAll(".words")) {
      const mark = [...words.querySelectorAll(".m")].find(candidate => idsOf(candidate).includes(id));
      if (mark && words.scrollHeight > words.clientHeight) {
        const offset = mark.getBoundingClientRect().top - words.getBoundingClientRect().top;
        words.scrollTo({ top: words.scrollTop + offset - words.clientHeight / 3, behavior: calm.matches ? "auto" : "smooth" });
      }
    }
  }

  function choose(card, focus) {
    if (!card) {
      return;
    }

    for (const mark of document.querySelectorAll(".on")) {
      mark.classList.remove("on");
    }

    if (chosen) {
      chosen.classList.remove("chosen");
      chosen.removeAttribute("aria-current");
    }

    chosen = card;
    card.classList.add("chosen");
    card.setAttribute("aria-current", "true");
    for (const mark of marksOf(card.id)) {
      mark.classList.add("on");
    }

    revealMarks(card.id);
    if (focus) {
      card.querySelector("h3").focus({ preventScroll: true });
      reveal(card);
    }
  }

  function step(by) {
    const list = visible();
    const at = list.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1);
    choose(list[next], true);
  }

  function filter() {
    const severities = checked("severity");
    const types = checked("type");
    const decided = form.elements.decided ? form.elements.decided.checked : true;
    for (const card of cards) {
      card.hidden = !severities.has(card.dataset.severity) || !types.has(card.dataset.type) || (card.dataset.status !== "new" && !decided);
    }

    const hidden = new Set(cards.filter(card => card.hidden).map(card => card.id));
    for (const mark of document.querySelectorAll(".m")) {
      mark.classList.toggle("off", idsOf(mark).every(id => hidden.has(id)));
    }

    document.body.classList.toggle("with-agreements", Boolean(form.elements.agreements && form.elements.agreements.checked));
    shown.textContent = `${visible().length} of ${cards.length} ${cards.length === 1 ? "finding" : "findings"} shown`;
    if (chosen && chosen.hidden) {
      for (const mark of document.querySelectorAll(".on")) {
        mark.classList.remove("on");
      }

      chosen.classList.remove("chosen");
      chosen = null;
    }
  }

  form.addEventListener("change", filter);
  form.addEventListener("submit", event => event.preventDefault());
  for (const card of cards) {
    card.addEventListener("click", event => {
      if (!event.target.closest("a, summary")) {
        choose(card, false);
      }
    });
    card.addEventListener("focusin", () => choose(card, false));
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) {
      return;
    }

    if (target.classList.contains("card")) {
      event.preventDefault();
      choose(target, true);
    } else if (target.dataset.f) {
      event.preventDefault();
      choose(link.closest(".card"), false);
      target.focus({ preventScroll: true });
      reveal(target);
    }
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }

    switch (event.key) {
      case "n": case "j": step(1); break;
      case "p": case "k": step(-1); break;
      case "f": form.querySelector("input").focus(); break;
      case "Escape": choose(chosen, true); break;
      default:
        if (event.key >= "1" && event.key <= "9" && chosen) {
          const pane = document.querySelectorAll(".words")[Number(event.key) - 1];
          const mark = pane && [...pane.querySelectorAll(".m")].find(candidate => idsOf(candidate).includes(chosen.id));
          if (mark) {
            mark.focus({ preventScroll: true });
            reveal(mark);
          }
        }

        return;
    }

    event.preventDefault();
  });

  filter();
  if (location.hash) {
    choose(cards.find(card => `#${card.id}` === location.hash), true);
  }
})();
