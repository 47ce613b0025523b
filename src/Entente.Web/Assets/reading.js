// Improves pages of documents: the words of a fact and its line beside them light up together, and citations can be copied with a button.
const light = (id, isOn) => {
    for (const mark of document.querySelectorAll("mark[data-facts]")) {
        if (mark.dataset.facts.split(" ").includes(id)) {
            mark.classList.toggle("lit", isOn);
        }
    }
};

for (const item of document.querySelectorAll("ol.beside > li[data-fact]")) {
    for (const [name, isOn] of [["pointerenter", true], ["focusin", true], ["pointerleave", false], ["focusout", false]]) {
        item.addEventListener(name, () => light(item.dataset.fact, isOn));
    }
}

for (const text of document.querySelectorAll("textarea[data-copy]")) {
    const label = text.closest("label");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = text.dataset.copy;
    button.addEventListener("click", async () => {
        text.select();
        try {
            await navigator.clipboard.writeText(text.value);
            button.textContent = text.dataset.copied;
        } catch {
            // Where the browser does not let a page write, the text is selected: the reader copies it himself.
        }
    });
    label.after(button);
}
