
// Requests and bodies are copied.
(() => {
  const copy = async (from) => {
    try {
      await navigator.clipboard.writeText(from.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(from);
      return document.execCommand("copy");
    }
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest(".copy");
    if (!button) return;
    const from = button.closest(".block").querySelector(`.${button.dataset.copies}`);
    const [label] = button.childNodes;
    const text = label.data;
    if (text === "Copied" || !(await copy(from))) return;
    label.data = "Copied";
    setTimeout(() => (label.data = text), 1500);
  });
})();
