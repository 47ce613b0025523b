// Drag over the timeline to look closer at those years; Ctrl and the wheel look closer or wider. Without scripts the links above do it.
const picture = document.querySelector("svg.timeline[data-from]");

function go(from, to) {
    const address = new URL(location.href);
    address.searchParams.set("from", Math.max(1, Math.min(from, to)));
    address.searchParams.set("to", Math.min(9999, Math.max(from, to)));
    address.searchParams.delete("page");
    location.assign(address);
}

if (picture) {
    const first = Number(picture.dataset.from);
    const years = Number(picture.dataset.to) - first + 1;
    const { width, height } = picture.viewBox.baseVal;
    const at = (event) => {
        const box = picture.getBoundingClientRect();
        return Math.max(0, Math.min(width, ((event.clientX - box.left) / box.width) * width));
    };
    const yearAt = (x) => first + Math.min(years - 1, Math.floor((x / width) * years));
    let start = null;
    let marked = null;

    picture.addEventListener("pointerdown", (event) => {
        if (event.button === 0 && event.pointerType === "mouse") start = at(event);
    });
    picture.addEventListener("pointermove", (event) => {
        if (start === null || Math.abs(at(event) - start) < 6) return;
        if (!marked) {
            marked = document.createElementNS("http://www.w3.org/2000/svg", "rect");
            marked.setAttribute("class", "chosen");
            marked.setAttribute("height", height);
            picture.append(marked);
            picture.setPointerCapture(event.pointerId);
        }
        marked.setAttribute("x", Math.min(start, at(event)));
        marked.setAttribute("width", Math.abs(at(event) - start));
    });
    picture.addEventListener("pointerup", (event) => {
        if (marked) go(yearAt(start), yearAt(at(event)));
        start = null;
    });
    picture.addEventListener("pointercancel", () => {
        marked?.remove();
        start = marked = null;
    });
    // A link would be dragged instead of the years.
    picture.addEventListener("dragstart", (event) => event.preventDefault());
    picture.addEventListener(
        "wheel",
        (event) => {
            if (!event.ctrlKey) return;
            event.preventDefault();
            document.querySelector(`[data-zoom="${event.deltaY < 0 ? "closer" : "wider"}"]`)?.click();
        },
        { passive: false },
    );
}
