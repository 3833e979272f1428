using System;
using System.Collections.Generic;

namespace TextMe.Emulator;

/// <summary>What one call sent, or will send when it is due.</summary>
internal sealed class Shipment(string id, DateTimeOffset dueAt, IReadOnlyList<OutgoingMessage> messages)
{
    public string Id { get; } = id;

    public string? CampaignName { get; init; }

    /// <summary>When it is sent.</summary>
    public DateTimeOffset DueAt { get; } = dueAt;

    public IReadOnlyList<OutgoingMessage> Messages { get; } = messages;

    /// <summary>How people can unsubscribe from it.</summary>
    public UnsubscribeOption? Unsubscribe { get; init; }

    /// <summary>What it cost, in messages.</summary>
    public int Credit { get; init; }

    /// <summary>What it cost, in shekels.</summary>
    public decimal Money { get; init; }

    public bool IsCancelled { get; set; }

    /// <summary>Whether it waits for its time.</summary>
    public bool IsPending(DateTimeOffset now) => !IsCancelled && now < DueAt;

    /// <summary>Whether it went out.</summary>
    public bool IsSent(DateTimeOffset now) => !IsCancelled && now >= DueAt;
}
