# Without an argument: the people of the story. With the name of a ticket: one more copy of it, whose number is printed.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use MIME::Entity;
use RT;

RT::LoadConfig();
RT::Init();

open my $file, '<', "$ENV{FIELD_FOLDER}/story.json" or die $!;
my $story = decode_json(do { local $/; <$file> });
my ($ticket) = @ARGV;
if ($ticket) { print write_ticket($story->{tickets}{$ticket}), "\n" }
else { invite() }

sub invite {
    add_person($_, 1) for values %{ $story->{agents} };
    add_person($_, 0) for values %{ $story->{customers} };
    prefer('plain', MessageBoxRichText => 0);
    prefer('german', Lang => 'de');
    allow('Privileged', qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CommentOnTicket ReplyToTicket ModifyTicket OwnTicket));
    allow('Everyone', qw(CreateTicket ReplyToTicket));
}

sub add_person {
    my ($person, $is_agent) = @_;
    check(RT::User->new(RT->SystemUser)->Create(
        Name         => $person->{login},
        RealName     => $person->{name},
        EmailAddress => $person->{mail},
        Password     => $story->{password},
        Privileged   => $is_agent,
    ));
}

sub prefer {
    my ($agent, %preferences) = @_;
    my $user = RT::User->new(RT->SystemUser);
    $user->Load($story->{agents}{$agent}{login});
    check($user->SetPreferences($RT::System, \%preferences));
    check($user->SetLang($preferences{Lang})) if $preferences{Lang};
}

sub allow {
    my ($name, @rights) = @_;
    my $group = RT::Group->new(RT->SystemUser);
    $group->LoadSystemInternalGroup($name);
    my $queue = RT::Queue->new(RT->SystemUser);
    $queue->Load('General');
    check($group->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @rights;
}

sub write_ticket {
    my ($told) = @_;
    my $customer = $story->{customers}{ $told->{requestor} };
    my ($first, @later) = @{ $told->{messages} };
    my $id = check(ticket_for($customer)->Create(
        Queue     => 'General',
        Subject   => $told->{subject},
        Requestor => $customer->{mail},
        MIMEObj   => plain($first->{text}),
    ));
    for my $message (@later) {
        my $writer = $message->{from} eq 'customer' ? $customer : $story->{agents}{rich};
        my $entry = ticket_for($writer);
        $entry->Load($id);
        check($entry->Comment(MIMEObj => rich($message->{text}))) if $message->{from} eq 'note';
        check($entry->Correspond(MIMEObj => rich($message->{text}))) if $message->{from} eq 'agent';
        check($entry->Correspond(MIMEObj => plain($message->{text}))) if $message->{from} eq 'customer';
    }
    return $id;
}

sub ticket_for {
    my ($person) = @_;
    my $user = RT::CurrentUser->new(RT->SystemUser);
    $user->Load($person->{login});
    return RT::Ticket->new($user);
}

# Customers write mail in plain text, agents write in the editor of the reply page.
sub plain { entity('text/plain', $_[0]) }
sub rich { entity('text/html', join '', map { "<p>$_</p>" } split /\n\n/, $_[0]) }

sub entity {
    my ($type, $text) = @_;
    return MIME::Entity->build(Type => $type, Charset => 'utf-8', Data => Encode::encode_utf8($text));
}

# What RT answers to a change: something true, or nothing and the reason last.
sub check {
    my ($value, @answer) = @_;
    die $answer[-1] // 'RT refused' unless $value;
    return $value;
}
