package dev.plumbline.issue.sla;

import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom an escalation (升级) goes to, by role (ISS-3). */
public enum EscalationRole implements Localized {
    /** Who handles the issue. */
    OWNER("责任人", "owner"),
    /** Whom the owner reports to. */
    SUPERIOR("责任人上级", "owner's superior"),
    /** Operations management. */
    OPERATIONS_MANAGEMENT("运营管理部", "operations management"),
    /** The general manager's office. */
    GENERAL_MANAGERS_OFFICE("总经理办公室", "general manager's office");

    private final String chinese;
    private final String english;

    EscalationRole(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Who plays the role for an issue of this owner; nobody where the organisation does not say. */
    public List<PartyId> parties(Optional<PartyId> owner, Organisation organisation) {
        return switch (this) {
            case OWNER -> owner.stream().toList();
            case SUPERIOR -> owner.flatMap(organisation::superior).stream().toList();
            case OPERATIONS_MANAGEMENT -> List.copyOf(organisation.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT));
            case GENERAL_MANAGERS_OFFICE -> List.copyOf(organisation.unitsFor(ProcessRole.GENERAL_MANAGERS_OFFICE));
        };
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
