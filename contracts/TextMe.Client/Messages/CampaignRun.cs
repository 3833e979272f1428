using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Sends a <see cref="Campaign"/>, call by call, and remembers what became of each.</summary>
/// <remarks>
/// <para>All calls are checked before the first is sent. A call that fails ends the run with its exception; <see cref="RunAsync"/> again goes on with what is
/// open. A call whose outcome is not known is left alone: ask for reports of its ids, then say what you found with <see cref="Resolve"/>.</para>
/// <para>A part is reported as unknown before it is sent, and again when its outcome is known. Who stores each report can go on in another process, even after
/// a crash, without sending anything twice. Store it before <see cref="IProgress{T}.Report"/> returns: <see cref="Progress{T}"/> reports later and in any
/// order, so take a class of your own. Where that throws the part is not sent, and stays unknown until you
/// resolve it.</para>
/// </remarks>
public sealed class CampaignRun
{
    private readonly Campaign _campaign;
    private readonly CampaignPart[] _parts;
    private int _isRunning;

    /// <summary>Creates a run.</summary>
    /// <param name="campaign">What to send, as it is now: later changes to its list of texts have no effect.</param>
    /// <param name="known">Parts of an earlier run of the same campaign: the same texts to the same recipients, in the same order.</param>
    /// <exception cref="ArgumentException">The campaign has no name or no list of texts, or the parts are not those of this campaign.</exception>
    public CampaignRun(Campaign campaign, IEnumerable<CampaignPart>? known = null)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        if (string.IsNullOrEmpty(campaign.Name) || campaign.Messages is null)
        {
            throw new ArgumentException("A campaign has a name, by which it can be stopped, and a list of texts.", nameof(campaign));
        }

        _campaign = campaign with { Messages = [.. campaign.Messages] };
        _parts = [.. Enumerable.Range(0, _campaign.PartCount).Select(CreatePart)];
        foreach (CampaignPart part in known ?? [])
        {
            if (part.Index < 0 || part.Index >= _parts.Length || !IsSame(part, _parts[part.Index]))
            {
                throw new ArgumentException($"Part {part.Index} is none of this campaign: it has other texts or recipients, or the same in another order.", nameof(known));
            }

            _parts[part.Index] = part with { Digest = _parts[part.Index].Digest };
        }
    }

    /// <summary>The calls and what became of them.</summary>
    public IReadOnlyList<CampaignPart> Parts => _parts;

    /// <summary>Whether the service has taken every call.</summary>
    public bool IsComplete => Array.TrueForAll(_parts, static part => part.State == CampaignPartState.Accepted);

    /// <summary>Sends the calls that are open, one after another.</summary>
    /// <param name="api">The API, as a rule a <see cref="TextMeClient"/>.</param>
    /// <param name="progress">Told of each part before it is sent and when its outcome is known.</param>
    /// <param name="cancellationToken">Ends the run; the call under way is then unknown.</param>
    /// <exception cref="RequestValidationException">A text breaks a rule; nothing was sent. Paths are those in <see cref="Campaign.Messages"/>.</exception>
    /// <exception cref="InvalidOperationException">It is running already.</exception>
    /// <exception cref="TextMeException">A call failed; <see cref="Parts"/> say which, and whether it may have gone out.</exception>
    public async Task RunAsync(ITextMeApi api, IProgress<CampaignPart>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        Begin();
        try
        {
            CampaignRules.Check(_campaign);
            foreach (CampaignPart part in _parts.Where(static part => part.State == CampaignPartState.Open).ToArray())
            {
                cancellationToken.ThrowIfCancellationRequested();
                await SendAsync(api, part, progress, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Volatile.Write(ref _isRunning, 0);
        }
    }

    /// <summary>Says what became of a call whose outcome was not known.</summary>
    /// <param name="index">The part.</param>
    /// <param name="isAccepted">Whether it went out: there are reports of it. Only if you know that it did not, it may be sent again.</param>
    /// <exception cref="ArgumentException">The part's outcome is known.</exception>
    /// <exception cref="InvalidOperationException">The campaign is being sent: the part may be the one under way.</exception>
    public void Resolve(int index, bool isAccepted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _parts.Length);
        Begin();
        try
        {
            if (_parts[index].State != CampaignPartState.Unknown)
            {
                throw new ArgumentException("The outcome of this part is known.", nameof(index));
            }

            _parts[index] = _parts[index] with { State = isAccepted ? CampaignPartState.Accepted : CampaignPartState.Open };
        }
        finally
        {
            Volatile.Write(ref _isRunning, 0);
        }
    }

    private void Begin()
    {
        if (Interlocked.Exchange(ref _isRunning, 1) != 0)
        {
            throw new InvalidOperationException("The campaign is being sent already.");
        }
    }

    private async Task SendAsync(ITextMeApi api, CampaignPart part, IProgress<CampaignPart>? progress, CancellationToken cancellationToken)
    {
        Set(part with { State = CampaignPartState.Unknown }, progress);
        SendReceipt receipt;
        try
        {
            receipt = await api.SendBulkAsync(_campaign.CreateRequest(part.Index), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (ProvesNothingWasSent(e))
        {
            Set(part, progress);
            throw;
        }

        Set(part with { State = CampaignPartState.Accepted, ShipmentId = receipt.ShipmentId }, progress);
    }

    // Whatever is not listed, a cancellation or a status that no table has, leaves the outcome unknown.
    private static bool ProvesNothingWasSent(Exception exception) => exception switch
    {
        NotSentException or RequestValidationException or TokenStoreException or UnexpectedResponseException { HttpStatus: 429 } => true,
        ApiException { Status: >= ApiStatus.Malformed and <= ApiStatus.NotAtThisTime or >= ApiStatus.UseBulk and <= ApiStatus.NotEnoughMoney } => true,
        ApiException
        {
            Status: ApiStatus.UnknownUsername or ApiStatus.NotPermitted or ApiStatus.UnverifiedSource or ApiStatus.InvalidTemporaryBlock
                or ApiStatus.AllTemporarilyBlocked or ApiStatus.InvalidLink or ApiStatus.InvalidUnsubscribeOption or ApiStatus.InvalidDynamicMessage
                or ApiStatus.UnknownContactList or ApiStatus.InvalidTextLength or ApiStatus.InvalidSource or ApiStatus.UnknownCommand
        } => true,
        _ => false,
    };

    private void Set(CampaignPart part, IProgress<CampaignPart>? progress)
    {
        _parts[part.Index] = part;
        progress?.Report(part);
    }

    private static bool IsSame(CampaignPart known, CampaignPart own) =>
        known.FirstMessage == own.FirstMessage && known.MessageCount == own.MessageCount && (known.Digest is null || known.Digest == own.Digest);

    private CampaignPart CreatePart(int index)
    {
        int first = index * BulkRequest.MaxMessages;
        int count = Math.Min(BulkRequest.MaxMessages, _campaign.Messages.Count - first);
        string digest = CampaignDigest.Of(_campaign.Messages.Skip(first).Take(count));
        return new CampaignPart(index, first, count, CampaignPartState.Open, Digest: digest);
    }
}
