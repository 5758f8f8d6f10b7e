"""
A moment of teaching for the tiny models. Untaught weights give latents that grow without bounds or stay
grey, and then no test could tell a right pipeline from a wrong one: these predict noise of blurred
patches whose colours follow the text, and their pictures fill the range.
"""

import torch

SCALE = 0.18215
STEPS = 400


def smooth(batch, channels, height, width):
    """Random fields of unit variance without fine detail."""
    coarse = torch.randn(batch, channels, max(2, height // 4), max(2, width // 4))
    field = torch.nn.functional.interpolate(coarse, (height, width), mode="bicubic", align_corners=True)
    return field / field.std()


def clean_latents(text, edge):
    """Patches whose strengths follow the mean of the text: words show."""
    leaning = text.mean(1)[:, :4] * 8
    return smooth(text.shape[0], 4, edge, edge) * 0.7 + leaning.clamp(-1.5, 1.5)[:, :, None, None]


def teach_unet(unet, scheduler, guided):
    extra = unet.config.in_channels - 4
    optimizer = torch.optim.Adam(unet.parameters(), lr=3e-3)
    alphas = scheduler.alphas_cumprod
    predicts_v = scheduler.config.prediction_type == "v_prediction"
    unet.train()
    for step in range(STEPS):
        for group in optimizer.param_groups:
            group["lr"] = 3e-3 * (1 - step / STEPS) + 1e-4
        text = torch.randn(8, 7, unet.config.cross_attention_dim) + torch.randn(
            8, 1, unet.config.cross_attention_dim
        )
        clean = clean_latents(text, 16)
        noise = torch.randn_like(clean)
        t = torch.randint(0, 1000, (8,))
        a = alphas[t][:, None, None, None]
        noised = a.sqrt() * clean + (1 - a).sqrt() * noise
        target = a.sqrt() * noise - (1 - a).sqrt() * clean if predicts_v else noise
        shown = [noised]
        if extra:
            mask = (smooth(8, 1, 16, 16) > 0).float()
            shown += [mask, clean * (1 - mask)]
        condition = torch.randn(8, unet.config.time_cond_proj_dim) if guided else None
        said = unet(torch.cat(shown, 1), t, text, timestep_cond=condition).sample
        loss = ((said - target) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    unet.eval()
    print(f"  unet: loss {loss.item():.3f}, {sum(p.numel() for p in unet.parameters())} weights")


def pictures(batch, edge=64):
    return (smooth(batch, 3, edge, edge) * 0.6).clamp(-1, 1)


def teach_vae(vae, sharp):
    """`sharp` makes encoding certain, for exports that draw the latent inside the graph."""
    optimizer = torch.optim.Adam(vae.parameters(), lr=4e-3)
    slower = torch.optim.lr_scheduler.LinearLR(optimizer, 1, 0.05, total_iters=2 * STEPS)
    vae.train()
    for _ in range(2 * STEPS):
        shown = pictures(4)
        latents = vae.encode(shown).latent_dist.mean
        back = vae.decode(latents).sample
        # Latents that are unit after scaling, as those of the published encoders are.
        spread = (latents * SCALE).std() - 1
        loss = ((back - shown) ** 2).mean() + 0.1 * spread**2 + 0.1 * (latents * SCALE).mean() ** 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        slower.step()
    vae.eval()
    with torch.no_grad():
        vae.quant_conv.weight[4:] *= 0.1
        vae.quant_conv.bias[4:] = -30.0 if sharp else -3.0
    print(f"  vae: loss {loss.item():.3f}, {sum(p.numel() for p in vae.parameters())} weights")


def teach_tiny_decoder(tiny, vae):
    optimizer = torch.optim.Adam(tiny.decoder.parameters(), lr=4e-3)
    for _ in range(STEPS // 2):
        with torch.no_grad():
            latents = smooth(4, 4, 8, 8)
            target = vae.decode(latents / SCALE).sample
        loss = ((tiny.decode(latents).sample - target) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"  taesd: loss {loss.item():.3f}")
    return tiny


def teach_checker(checker):
    """Places the first concept on what it sees in white pictures, so that it flags those and few others."""
    torch.nn.init.normal_(checker.concept_embeds)
    torch.nn.init.normal_(checker.special_care_embeds)
    checker.concept_embeds_weights.fill_(2.0)
    checker.special_care_embeds_weights.fill_(2.0)
    edge = checker.config.vision_config.image_size
    with torch.no_grad():
        seen = checker.visual_projection(
            checker.vision_model(
                torch.cat([torch.full((1, 3, edge, edge), 2.0), pictures(64, edge) * 2.0])
            ).pooler_output
        )
        nearest = torch.nn.functional.cosine_similarity(seen[:1], seen[1:]).max().item()
        checker.concept_embeds[0] = seen[0]
        checker.concept_embeds_weights[0] = (1 + nearest) / 2
    print(f"  checker: other pictures come as near as {nearest:.3f}")
    return checker
