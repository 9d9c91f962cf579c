namespace TomskRelations.Browser.Tests;

/// <summary>What is wrong with the text of a page as it is laid out: cut, outside the window or its drawing, over other text.</summary>
internal static class TextFaults
{
    /// <summary>Lines of text are compared without their leading. Wide tables scroll in their own frame; what is hidden from sight is left out.</summary>
    private const string Script =
        """
        async rootSize => {
          document.documentElement.style.fontSize = rootSize;
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));

          const faults = new Set();
          const width = document.documentElement.clientWidth;
          const named = element => `"${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
          const outside = (box, frame) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2;
          const clips = element => /hidden|clip/.test(getComputedStyle(element).overflow);
          const unseen = element => element.closest('.visually-hidden, .proof-card, .skip, dialog, option') || hiddenVisually(element);
          const hiddenVisually = element => element && element !== document.body && (element.clientWidth <= 1 && getComputedStyle(element).position === 'absolute' || hiddenVisually(element.parentElement));

          const lines = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim() || element.getClientRects().length === 0 || unseen(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
            const frame = element.closest('.scroll');
            const range = document.createRange();
            range.selectNodeContents(texts.currentNode);
            for (const box of range.getClientRects()) {
              if (box.width < 2) continue;
              if (!frame && (box.left < -1 || box.right > width + 1)) faults.add(`outside the window: ${named(element)}`);
              for (let parent = element; parent !== document.body; parent = parent.parentElement)
                if (!parent.ownerSVGElement && clips(parent) && outside(box, parent.getBoundingClientRect())) faults.add(`cut: ${named(element)}`);
              lines.push({ element, frame, left: box.left + 1, right: box.right - 1, top: box.top + box.height * .2, bottom: box.bottom - box.height * .2 });
            }
            if (element.ownerSVGElement && outside(element.getBoundingClientRect(), element.ownerSVGElement.getBoundingClientRect())) faults.add(`outside its drawing: ${named(element)}`);
          }

          lines.sort((one, other) => one.top - other.top);
          lines.forEach((one, at) => {
            for (const other of lines.slice(at + 1)) {
              if (other.top >= one.bottom - 1) break;
              if (one.element !== other.element && one.frame === other.frame && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
                faults.add(`over each other: ${named(one.element)} and ${named(other.element)}`);
            }
          });

          if (document.documentElement.scrollWidth > width) faults.add(`the page scrolls sideways by ${document.documentElement.scrollWidth - width}`);
          return [...faults];
        }
        """;

    /// <param name="rootSize">Of the text, as a browser's own setting makes it.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(PortalPage page, int width, string rootSize = "")
    {
        await page.Page.SetViewportSizeAsync(width, 900);
        return await page.Page.EvaluateAsync<string[]>(Script, rootSize);
    }
}
