
"use strict";

// The theme is that of the system until another is chosen; known before anything is shown.
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  const THEMES = ["system", "light", "dark"];
  const KEY = "api-error-theme";
  let theme = "system";
  try {
    theme = localStorage.getItem(KEY) || theme;
  } catch {
    // A page without storage forgets.
  }
  const applyTheme = (next) => {
    theme = THEMES.includes(next) ? next : "system";
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    const button = document.getElementById("=theme");
    if (button) button.textContent = `Theme: ${theme}`;
  };
  applyTheme(theme);
  document.addEventListener("DOMContentLoaded", () => {
    applyTheme(theme);
    document.getElementById("=theme").addEventListener("click", () => {
      applyTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]);
      try {
        localStorage.setItem(KEY, theme);
      } catch {
        // As above.
      }
    });
  });
})();
