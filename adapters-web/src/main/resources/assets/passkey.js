/* The browser's part of passkeys: what the form says goes in, what the browser answers comes out. */
(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const fiveMinutes = 5 * 60 * 1000;
  const ES256 = -7;
  const EdDSA = -8;
  const RS256 = -257;

  const create = async (said) => {
    const { response } = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(said.challenge),
        rp: { id: said.party, name: said.partyName },
        user: { id: bytes(said.user), name: said.userName, displayName: said.userName },
        pubKeyCredParams: [ES256, EdDSA, RS256].map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: {
          residentKey: "required", requireResidentKey: true, userVerification: "required",
        },
        attestation: "none",
        excludeCredentials: said.present.split(" ").filter(Boolean)
          .map((id) => ({ type: "public-key", id: bytes(id) })),
        timeout: fiveMinutes,
      },
    });
    return { clientData: response.clientDataJSON, attestationObject: response.attestationObject };
  };

  const get = async (said) => {
    const { rawId, response } = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(said.challenge),
        rpId: said.party,
        userVerification: "required",
        timeout: fiveMinutes,
      },
    });
    return {
      credentialId: rawId,
      userHandle: response.userHandle,
      clientData: response.clientDataJSON,
      authenticatorData: response.authenticatorData,
      signature: response.signature,
    };
  };

  const troubles = { NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "present" };

  for (const form of document.querySelectorAll("[data-passkey]")) {
    const show = (trouble) => {
      for (const sentence of form.querySelectorAll("[data-trouble]")) {
        sentence.hidden = sentence.dataset.trouble !== trouble;
      }
      form.querySelector("[role=alert]").hidden = !trouble;
    };
    if (!window.PublicKeyCredential) {
      show("unsupported");
      continue;
    }
    show();
    form.querySelector("button").hidden = false;

    const isFilled = () =>
      [...form.querySelectorAll("[aria-required]")].every((field) => field.value.trim());

    form.addEventListener("submit", async (event) => {
      if (event.defaultPrevented || form.elements.clientData.value || !isFilled()) return;
      event.preventDefault();
      show();
      try {
        const answer = await (form.dataset.passkey === "create" ? create : get)(form.dataset);
        for (const [name, buffer] of Object.entries(answer)) {
          form.elements[name].value = buffer ? text(buffer) : "";
        }
        delete form.dataset.sent;
        form.requestSubmit();
      } catch (error) {
        delete form.dataset.sent;
        show(troubles[error.name] ?? "failed");
      }
    });
  }
})();
