// Puts a button beside each value that copies its exact digits. Without scripts the digits can be selected.
for (const value of document.querySelectorAll("data[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet copy";
    button.textContent = value.dataset.copy;
    button.setAttribute("aria-label", `${value.dataset.copy} ${value.value}`);
    button.addEventListener("click", async () => {
        try {
            await navigator.clipboard.writeText(value.value);
            button.textContent = value.dataset.copied;
        } catch {
            // A browser that does not let pages copy: the digits are selected instead, ready for the reader's own keys.
            getSelection().selectAllChildren(value);
        }
        setTimeout(() => (button.textContent = value.dataset.copy), 2000);
    });
    value.after(button);
}
