namespace TextMe;

/// <summary>One call of a <see cref="CampaignRun"/> and what became of it. Keep it, and a run in another process can go on from there.</summary>
/// <param name="Index">The call, from 0.</param>
/// <param name="FirstMessage">The first of its texts in <see cref="Campaign.Messages"/>, from 0.</param>
/// <param name="MessageCount">How many texts it has.</param>
/// <param name="State">What became of it.</param>
/// <param name="ShipmentId">The service's id of it, once accepted.</param>
/// <param name="Digest">
/// 64 hexadecimal digits that tell its texts and recipients from others, so that a run that goes on with other ones is refused; <see langword="null"/> if it is not known.
/// </param>
public sealed record CampaignPart(
    int Index, int FirstMessage, int MessageCount, CampaignPartState State, string? ShipmentId = null, string? Digest = null);
